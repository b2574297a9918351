import { byCodeUnit } from '#lib/catalog/by-code-unit.ts';
import { periodDays } from '#lib/catalog/period-days.ts';
import type { Audience } from '#lib/tallies/tally.ts';
import type { Estimate } from './types.ts';

/** A figure with the first and last day that it is about. */
export interface DatedFigure<A extends Audience> {
  readonly estimate: Estimate<A>;
  readonly start: string;
  readonly end: string;
  /** Of a register: one figure, as of the data date. */
  readonly isAsOf: boolean;
}

/**
 * The figures of one slice in time, oldest first; of those that end together the longer comes later, because it says more. A
 * register has one, as of the data date; periods without order are left out.
 */
export function datedFigures<A extends Audience>(
  estimates: readonly Estimate<A>[],
  dataDate: string
): readonly DatedFigure<A>[] {
  const whole = estimates.find(({ tally }) => tally.span === 'all-rows' || tally.span === 'in-force');
  if (whole !== undefined) return [{ estimate: whole, start: dataDate, end: dataDate, isAsOf: true }];
  return estimates
    .flatMap((estimate) => {
      const days = estimate.tally.span === 'period' ? periodDays(estimate.tally.period) : undefined;
      return days === undefined ? [] : [{ estimate, ...days, isAsOf: false }];
    })
    .sort((a, b) => byCodeUnit(a.end, b.end) || byCodeUnit(b.start, a.start));
}

/** The figure that ends first; of several that end on that day the longest. `undefined` for none. */
export function earliest<A extends Audience>(figures: readonly DatedFigure<A>[]): DatedFigure<A> | undefined {
  return figures.filter(({ end }) => end === figures[0]?.end).at(-1);
}
