/** First and last day of a period, as comparable text; the last day of every month is written 31. */
interface Span {
  readonly start: string;
  readonly end: string;
}

/**
 * The order of two periods, oldest first: by their last day; of two that end together the longer is the later, because it
 * says more. `undefined` where either is a label without order (MODEL §1).
 */
export function periodOrder(a: string, b: string): number | undefined {
  const first = spanOf(a);
  const second = spanOf(b);
  if (first === undefined || second === undefined) return undefined;
  return textOrder(first.end, second.end) || textOrder(second.start, first.start);
}

/** The latest of the periods; where none has an order the last one given. `undefined` only for an empty list. */
export function latestPeriod(periods: readonly string[]): string | undefined {
  const ordered = periods.filter((period) => spanOf(period) !== undefined);
  if (ordered.length === 0) return periods.at(-1);
  return ordered.reduce((latest, period) => ((periodOrder(latest, period) ?? 0) < 0 ? period : latest));
}

function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function spanOf(period: string): Span | undefined {
  const years = /^(\d{4})-(\d{4})$/.exec(period);
  if (years) return { start: `${years[1]}-01-01`, end: `${years[2]}-12-31` };
  const slash = period.indexOf('/');
  if (slash < 0) return simpleSpan(period);
  const from = simpleSpan(period.slice(0, slash));
  const to = simpleSpan(period.slice(slash + 1));
  return from && to && { start: from.start, end: to.end };
}

function simpleSpan(period: string): Span | undefined {
  const parts = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?))?$/.exec(period);
  if (!parts) return undefined;
  const [, year, quarter, month, day] = parts;
  if (quarter !== undefined) {
    const last = Number(quarter) * 3;
    return { start: `${year}-${twoDigits(last - 2)}-01`, end: `${year}-${twoDigits(last)}-31` };
  }
  return { start: `${year}-${month ?? '01'}-${day ?? '01'}`, end: `${year}-${month ?? '12'}-${day ?? '31'}` };
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0');
}
