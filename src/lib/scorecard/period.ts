/** A period as days: both ends inclusive, and its middle on a time axis of decimal years (2024 → 2024.5). */
export interface Period {
  /** ISO date. */
  readonly start: string;
  /** ISO date. */
  readonly end: string;
  readonly middle: number;
}

/**
 * What a period's canonical label covers: `2024`, `2024-Q3`, `2024-07`, `2024-06-30`, `2019-2023`, `2024-07-01/2025-06-30`
 * (both sides of a slash may be any of these). `undefined` for any other label: it has no order and gets no trend.
 */
export function parsePeriod(label: string): Period | undefined {
  if (known.has(label)) return known.get(label);
  const period = readPeriod(label);
  if (known.size >= 4096) known.clear();
  known.set(label, period);
  return period;
}

/** A project has few periods and asks for them with every figure. */
const known = new Map<string, Period | undefined>();

function readPeriod(label: string): Period | undefined {
  const sides = label.split('/');
  if (sides.length > 2) return undefined;
  const first = span(sides[0] ?? '');
  const last = sides.length === 2 ? span(sides[1] ?? '') : first;
  if (!first || !last || !(first.start <= last.end)) return undefined;
  return {
    start: first.start,
    end: last.end,
    middle: (decimalYear(first.start, 0) + decimalYear(last.end, 1)) / 2
  };
}

/** Oldest first: by end; of two that end together the longer is the later; labels without order come before all others. */
export function comparePeriods(a: string, b: string): number {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  if (!first || !second) return first ? 1 : second ? -1 : compareText(a, b);
  return compareText(first.end, second.end) || compareText(second.start, first.start) || compareText(a, b);
}

/** Length in whole months, at least 1 for anything up to a month: periods of one length stand on one trend line. */
export function periodMonths(period: Period): number {
  const months = Math.round((decimalYear(period.end, 1) - decimalYear(period.start, 0)) * 12);
  return Math.max(1, months);
}

function span(text: string): { readonly start: string; readonly end: string } | undefined {
  const years = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  if (years) {
    const last = years[2] ?? years[1] ?? '';
    return (years[1] ?? '') <= last ? { start: `${years[1]}-01-01`, end: `${last}-12-31` } : undefined;
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  if (quarter) {
    const last = Number(quarter[2]) * 3;
    const year = Number(quarter[1]);
    return { start: iso(year, last - 2, 1), end: iso(year, last, daysInMonth(year, last)) };
  }
  const day = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!day) return undefined;
  const [year, month] = [Number(day[1]), Number(day[2])];
  if (!(month >= 1 && month <= 12)) return undefined;
  const length = daysInMonth(year, month);
  if (day[3] === undefined) return { start: iso(year, month, 1), end: iso(year, month, length) };
  const date = Number(day[3]);
  return date >= 1 && date <= length ? { start: text, end: text } : undefined;
}

function decimalYear(date: string, daysLater: 0 | 1): number {
  const year = Number(date.slice(0, 4));
  let days = Number(date.slice(8, 10)) - 1 + daysLater;
  for (let month = 1; month < Number(date.slice(5, 7)); month += 1) days += daysInMonth(year, month);
  return year + days / (isLeap(year) ? 366 : 365);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
