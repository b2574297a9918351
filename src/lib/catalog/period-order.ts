import { byCodeUnit } from './by-code-unit.ts';
import { periodDays } from './period-days.ts';

/**
 * The order of two periods, oldest first: by their last day; of two that end together the longer is the later, because it
 * says more. `undefined` where either is a label without order (MODEL §1).
 */
export function periodOrder(a: string, b: string): number | undefined {
  const first = periodDays(a);
  const second = periodDays(b);
  if (first === undefined || second === undefined) return undefined;
  return byCodeUnit(first.end, second.end) || byCodeUnit(second.start, first.start);
}

/** The latest of the periods; where none has an order the last one given. `undefined` only for an empty list. */
export function latestPeriod(periods: readonly string[]): string | undefined {
  const ordered = periods.filter((period) => periodDays(period) !== undefined);
  if (ordered.length === 0) return periods.at(-1);
  return ordered.reduce((latest, period) => ((periodOrder(latest, period) ?? 0) < 0 ? period : latest));
}
