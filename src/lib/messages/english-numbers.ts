import type { Numbers } from './numbers.ts';
import type { AbsenceWord, AbsentWord, GapSubject, MeasureSubject } from './subjects.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
];
const quarters = ['first', 'second', 'third', 'fourth'];
const smallNumbers = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The word of an absence inside a sentence or a cell. */
export const englishAbsences: Readonly<Record<AbsenceWord, string>> = {
  withheld: 'withheld',
  'not-reported': 'not reported',
  'not-collected': 'not collected',
  'not-applicable': 'not applicable',
  'not-reached': 'not reached',
  unreadable: 'unreadable'
};

/** Numbers in English (United States separators, day before month spelled out so that no date is ambiguous). */
export const englishNumbers: Numbers = {
  count,
  decimal,
  times: (value) => fixed(value, 2),
  percent,
  date,
  period,
  days: (value) => (value === 1 ? '1 day' : `${count(value)} days`),
  pValue: (p) => (p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`),
  range,
  list: (items) =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`,
  small: (value) => smallNumbers[value] ?? count(value),
  amount,
  amountOf,
  estimate: (measure, figure) =>
    isAbsent(figure.estimate)
      ? englishAbsences[figure.estimate.absent]
      : amount(measure, figure.estimate * figure.factor),
  interval: (measure, figure) => {
    if (isAbsent(figure.lower) && isAbsent(figure.upper)) {
      return figure.lower.absent === 'not-applicable' ? 'no interval' : englishAbsences[figure.lower.absent];
    }
    return range(limit(measure, figure.lower, figure.factor), limit(measure, figure.upper, figure.factor));
  },
  fraction: (figure) => `${count(figure.numerator)} of ${count(figure.denominator)}`,
  difference: (measure, gap) =>
    isAbsent(gap.estimate) ? englishAbsences[gap.estimate.absent] : pointsOf(measure, gap.estimate * gap.factor),
  differenceWithRange: (measure, gap) => withRange(gap, (value) => points(measure, value)),
  ratioWithRange: (gap) => withRange(gap, (value) => fixed(value, 2)),
  eventsWithRange: (gap, atLeast) => (isAbsent(gap.estimate) || !atLeast ? '' : 'at least ') + withRange(gap, events)
};

export function isAbsent(value: unknown): value is AbsentWord {
  return typeof value === 'object' && value !== null && 'absent' in value;
}

/** A number of events: whole, and never 0 where there is a part of one. */
export function events(value: number): string {
  if (value > 0 && value < 0.5) return 'less than one';
  return count(Math.round(value));
}

/** Whether a measure prints as percent. */
export function isPercent(measure: MeasureSubject): boolean {
  return measure.scale === 100 && measure.kind !== 'rate' && measure.kind !== 'directly-standardised-rate';
}

/** A value of a difference on the printed scale, without its unit. */
export function points(measure: MeasureSubject, value: number): string {
  return isPercent(measure) ? fixed(value, 1) : decimal(value);
}

function pointsOf(measure: MeasureSubject, value: number): string {
  if (isPercent(measure)) return `${fixed(value, 1)} points`;
  return isRate(measure) ? `${decimal(value)} ${per(measure)}` : decimal(value);
}

function count(value: number | string | AbsentWord): string {
  if (isAbsent(value)) return englishAbsences[value.absent];
  const text = typeof value === 'number' ? plain(value) : value;
  const [whole = '', part] = text.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return (text.startsWith('-') ? '−' : '') + grouped + (part === undefined ? '' : `.${part}`);
}

function plain(value: number): string {
  return Number.isInteger(value) ? value.toFixed(0) : value.toFixed(Math.abs(value) < 1 ? 3 : 1);
}

/** `toFixed` is exact on the binary value, so that every engine prints the same digits. */
function fixed(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return count(/^-0(\.0*)?$/.test(text) ? text.slice(1) : text);
}

function decimal(value: number): string {
  if (value === 0 || Math.abs(value) >= 1) return Number.isInteger(value) ? count(value) : fixed(value, 1);
  const text = value.toPrecision(2);
  return text.includes('e') ? (value < 0 ? '−0.000001 or closer to 0' : 'under 0.000001') : count(text);
}

function percent(share: number): string {
  return percentOf(share * 100);
}

function percentOf(value: number): string {
  if (value === 0 || value === 100) return `${value}%`;
  const text = fixed(value, 1);
  if (value > 0 && text === '0.0') return 'under 0.1%';
  if (value < 100 && text === '100.0') return 'over 99.9%';
  return `${text}%`;
}

function amount(measure: MeasureSubject, value: number): string {
  if (isPercent(measure)) return percentOf(value);
  if (measure.kind === 'time-to-event') return englishNumbers.days(value);
  return decimal(value);
}

function amountOf(measure: MeasureSubject, value: number): string {
  if (isPercent(measure) && measure.kind !== 'estimate' && measure.kind !== 'mean') {
    return `${percentOf(value)} of ${measure.unit.en}`;
  }
  return isRate(measure) ? `${decimal(value)} ${per(measure)}` : amount(measure, value);
}

function isRate(measure: MeasureSubject): boolean {
  return measure.kind === 'rate' || measure.kind === 'directly-standardised-rate';
}

function per(measure: MeasureSubject): string {
  return measure.scale === 1 ? `per ${measure.unit.en}` : `per ${count(measure.scale)} ${measure.unit.en}`;
}

function limit(measure: MeasureSubject, value: number | AbsentWord, factor: number): string {
  return isAbsent(value) ? englishAbsences[value.absent] : points(measure, value * factor);
}

function range(lower: string, upper: string): string {
  return `${lower} to ${upper}`;
}

function withRange(gap: GapSubject, print: (value: number) => string): string {
  if (isAbsent(gap.estimate)) return englishAbsences[gap.estimate.absent];
  const middle = print(gap.estimate * gap.factor);
  if (isAbsent(gap.lower) || isAbsent(gap.upper)) return middle;
  return `${middle} (${range(print(gap.lower * gap.factor), print(gap.upper * gap.factor))})`;
}

function date(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || name === undefined) return iso;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function period(label: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(label);
  if (quarter) return `${quarters[Number(quarter[2]) - 1]} quarter of ${quarter[1]}`;
  const years = /^(\d{4})-(\d{4})$/.exec(label);
  if (years) return `${years[1]} to ${years[2]}`;
  const [from, to, more] = label.split('/');
  if (from !== undefined && to !== undefined && more === undefined) {
    return from === to ? date(from) : `${date(from)} to ${date(to)}`;
  }
  return date(label);
}
