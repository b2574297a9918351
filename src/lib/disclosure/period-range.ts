/** First and last day of a period, ISO dates. */
export interface PeriodRange {
  readonly first: string;
  readonly last: string;
}

/**
 * The days that a canonical period label covers (`2024`, `2024-Q3`, `2024-07`, `2024-07-01`, `2019-2023`,
 * `2024-07-01/2025-06-30`, `2024-07/2025-06`); `undefined` for a label without order. It knows every label that the pages put in
 * order (`periodDays`), by itself: this room calls no other.
 */
export function periodRange(label: string): PeriodRange | undefined {
  const [from = '', until] = label.split('/');
  const start = one(from);
  if (until === undefined) return start;
  const end = one(until);
  return start && end && start.first <= end.last ? { first: start.first, last: end.last } : undefined;
}

function one(label: string): PeriodRange | undefined {
  const years = /^(\d{4})-(\d{4})$/.exec(label);
  if (years !== null) return { first: `${years[1]}-01-01`, last: `${years[2]}-12-31` };
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(label);
  if (match === null) return undefined;
  const [, year = '', quarter, month, day] = match;
  if (day !== undefined) return { first: label, last: label };
  if (quarter !== undefined) {
    return { first: `${year}-${two(3 * Number(quarter) - 2)}-01`, last: lastDay(year, 3 * Number(quarter)) };
  }
  if (month !== undefined) return { first: `${label}-01`, last: lastDay(year, Number(month)) };
  return { first: `${year}-01-01`, last: `${year}-12-31` };
}

function lastDay(year: string, month: number): string {
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${year}-${two(month)}-${two(days)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
