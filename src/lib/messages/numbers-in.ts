import { formatLocale } from 'd3';
import { datesIn } from './dates-in.ts';
import { isAbsent } from './is-absent.ts';
import { isPercent } from './is-percent.ts';
import type { NumberWords } from './number-words.ts';
import type { Numbers } from './numbers.ts';
import type { AbsentWord, FigureSubject, GapSubject, MeasureSubject } from './subjects.ts';

/**
 * Numbers, dates and periods of a language. D3 prints every number that is one (by `toFixed`, which is exact on the binary value,
 * so that every engine prints the same digits); exact decimals come as text and are only grouped.
 */
export function numbersIn(words: NumberWords): Numbers {
  const { absences, range } = words;
  const locale = formatLocale(words.format);
  const whole = locale.format(',.0f');
  const one = locale.format(',.1f');
  const two = locale.format(',.2f');
  const three = locale.format(',.3f');
  const twoDigits = locale.format(',.2r');
  const { date, period } = datesIn(words);

  function exact(text: string): string {
    const [digits = '', part] = text.replace('-', '').split('.');
    const grouped = digits.replace(/\B(?=(\d{3})+(?!\d))/g, words.format.thousands);
    return (text.startsWith('-') ? '−' : '') + grouped + (part === undefined ? '' : words.format.decimal + part);
  }

  function count(value: number | string | AbsentWord): string {
    if (isAbsent(value)) return absences[value.absent];
    if (typeof value === 'string') return exact(value);
    if (Number.isInteger(value)) return whole(value);
    return Math.abs(value) < 1 ? three(value) : one(value);
  }

  function decimal(value: number): string {
    if (value === 0 || Math.abs(value) >= 1) return Number.isInteger(value) ? whole(value) : one(value);
    if (!value.toPrecision(2).includes('e')) return twoDigits(value);
    const least = exact('0.000001');
    return value < 0 ? words.nearZero(`−${least}`) : words.under(least);
  }

  function percentOf(value: number): string {
    if (value === 0 || value === 100) return whole(value) + words.percent;
    const text = one(value);
    if (value > 0 && text === one(0)) return words.under(one(0.1) + words.percent);
    if (value < 100 && text === one(100)) return words.over(one(99.9) + words.percent);
    return text + words.percent;
  }

  const days = (value: number): string => words.days(count(value), value === 1);
  const per = (measure: MeasureSubject): string =>
    words.per(measure.scale === 1 ? undefined : count(measure.scale), measure);

  function amount(measure: MeasureSubject, value: number): string {
    if (isPercent(measure)) return percentOf(value);
    return measure.kind === 'time-to-event' ? days(value) : decimal(value);
  }

  function amountOf(measure: MeasureSubject, value: number): string {
    if (isPercent(measure) && measure.kind !== 'estimate' && measure.kind !== 'mean') {
      return words.ofUnits(percentOf(value), measure);
    }
    return isRate(measure) ? `${decimal(value)} ${per(measure)}` : amount(measure, value);
  }

  const bare = (measure: MeasureSubject, value: number): string => (isPercent(measure) ? one(value) : decimal(value));

  function points(measure: MeasureSubject, value: number): string {
    if (isPercent(measure)) return words.points(one(value));
    return isRate(measure) ? `${decimal(value)} ${per(measure)}` : decimal(value);
  }

  const limit = (measure: MeasureSubject, value: number | AbsentWord, factor: number): string =>
    isAbsent(value) ? absences[value.absent] : bare(measure, value * factor);

  function interval(measure: MeasureSubject, { lower, upper, factor }: FigureSubject): string {
    if (isAbsent(lower) && isAbsent(upper)) {
      return lower.absent === 'not-applicable' ? words.noInterval : absences[lower.absent];
    }
    return range(limit(measure, lower, factor), limit(measure, upper, factor));
  }

  function withRange({ estimate, lower, upper, factor }: GapSubject, print: (value: number) => string): string {
    if (isAbsent(estimate)) return absences[estimate.absent];
    const middle = print(estimate * factor);
    if (isAbsent(lower) || isAbsent(upper)) return middle;
    return `${middle} (${range(print(lower * factor), print(upper * factor))})`;
  }

  const events = (value: number): string => (value > 0 && value < 0.5 ? words.lessThanOne : count(Math.round(value)));

  const partOrEvents = (value: number): string => (value > 0 && value < 0.5 ? decimal(value) : events(value));
  const eventsAlone = (value: number, atLeast: boolean): string =>
    atLeast ? words.atLeast(partOrEvents(value)) : events(value);

  return {
    count,
    decimal,
    times: two,
    percent: (share) => percentOf(share * 100),
    date,
    period,
    days,
    pValue: (p) => (p < 0.001 ? `p < ${exact('0.001')}` : `p = ${three(p)}`),
    range,
    list: words.list,
    small: (value) => words.small[value] ?? count(value),
    amount,
    amountOf,
    estimate: (measure, { estimate, factor }) =>
      isAbsent(estimate) ? absences[estimate.absent] : amount(measure, estimate * factor),
    interval,
    fraction: ({ numerator, denominator }) => words.fraction(count(numerator), count(denominator)),
    difference: (measure, { estimate, factor }) =>
      isAbsent(estimate) ? absences[estimate.absent] : points(measure, estimate * factor),
    differenceWithRange: (measure, gap) => withRange(gap, (value) => bare(measure, value)),
    ratioWithRange: (gap) => withRange(gap, two),
    events,
    eventsAlone,
    eventsWithRange: (gap, atLeast) => {
      const text = withRange(gap, atLeast ? partOrEvents : events);
      return isAbsent(gap.estimate) || !atLeast ? text : words.atLeast(text);
    }
  };
}

function isRate(measure: MeasureSubject): boolean {
  return measure.kind === 'rate' || measure.kind === 'directly-standardised-rate';
}
