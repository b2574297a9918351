/** First and last day of a period, both inclusive, as ISO dates. */
export interface PeriodDays {
  readonly start: string;
  readonly end: string;
}

/**
 * The days that a period's canonical label covers: `2024`, `2019-2023`, `2024-Q3`, `2024-07`, `2024-06-30`, and ranges of any two
 * of these with a slash. `undefined` for a label without order (MODEL §1), and where the last day comes before the first.
 */
export function periodDays(period: string): PeriodDays | undefined {
  if (known.has(period)) return known.get(period);
  const days = readDays(period);
  if (known.size >= 4096) known.clear();
  known.set(period, days);
  return days;
}

/** A project has few periods and asks for them with every figure. */
const known = new Map<string, PeriodDays | undefined>();

function readDays(period: string): PeriodDays | undefined {
  const sides = period.split('/');
  if (sides.length > 2) return undefined;
  const first = simpleDays(sides[0] ?? '');
  const last = simpleDays(sides.at(-1) ?? '');
  return first && last && first.start <= last.end ? { start: first.start, end: last.end } : undefined;
}

function simpleDays(period: string): PeriodDays | undefined {
  const years = /^(\d{4})-(\d{4})$/.exec(period);
  if (years) {
    const [, first = '', last = ''] = years;
    return first <= last ? { start: `${first}-01-01`, end: `${last}-12-31` } : undefined;
  }
  const parts = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?))?$/.exec(period);
  if (!parts) return undefined;
  const [, year = '', quarter, month, day] = parts;
  if (day !== undefined) {
    return Number(day) <= daysInMonth(Number(year), Number(month)) ? { start: period, end: period } : undefined;
  }
  const [from, to] =
    quarter !== undefined
      ? [Number(quarter) * 3 - 2, Number(quarter) * 3]
      : month !== undefined
        ? [Number(month), Number(month)]
        : [1, 12];
  return { start: `${year}-${twoDigits(from)}-01`, end: `${year}-${twoDigits(to)}-${daysInMonth(Number(year), to)}` };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0');
}
