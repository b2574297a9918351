import { latestPeriod } from '#lib/catalog/period-order.ts';
import type { Audience } from '#lib/tallies/tally.ts';
import type { Estimate } from './types.ts';

/**
 * The estimates of one institution and indicator that are judged: those of a register's all rows or of the rules in force, else
 * those of the latest period.
 */
export function latest<A extends Audience>(estimates: readonly Estimate<A>[]): readonly Estimate<A>[] {
  const whole = estimates.filter(({ tally }) => tally.span === 'all-rows' || tally.span === 'in-force');
  if (whole.length > 0) return whole;
  const ofPeriods = estimates.filter(({ tally }) => tally.span === 'period');
  const period = latestPeriod(ofPeriods.map(({ tally }) => tally.period));
  return ofPeriods.filter(({ tally }) => tally.period === period);
}
