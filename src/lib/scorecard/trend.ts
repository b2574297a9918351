import type { Estimate } from '#lib/findings/types.ts';
import type { Audience } from '#lib/tallies/tally.ts';
import { figureOf, notReportedFigure } from './figure.ts';
import type { TrendPoint } from './model.ts';
import { comparePeriods, parsePeriod, periodMonths } from './period.ts';

/**
 * The periods of a trend, oldest first: the ordered ones among those given that are as long as the newest, so that a
 * year and its quarters are never one line. Empty with fewer than two.
 */
export function trendPeriods(periods: readonly string[]): readonly string[] {
  const ordered = [...new Set(periods)].filter((label) => parsePeriod(label)).sort(comparePeriods);
  const newest = parsePeriod(ordered[ordered.length - 1] ?? '');
  if (!newest) return [];
  const alike = ordered.filter((label) => {
    const period = parsePeriod(label);
    return period !== undefined && periodMonths(period) === periodMonths(newest);
  });
  return alike.length < 2 ? [] : alike;
}

/** One point a period; a period without an estimate is a point whose figure is not reported, so that a line shows the gap. */
export function trendPoints<A extends Audience>(
  periods: readonly string[],
  estimates: readonly Estimate<A>[],
  factor: number
): readonly TrendPoint[] {
  return periods.flatMap((label) => {
    const period = parsePeriod(label);
    if (!period) return [];
    const estimate = estimates.find((candidate) => candidate.tally.period === label);
    return [{ period: label, at: period.middle, figure: estimate ? figureOf(estimate) : notReportedFigure(factor) }];
  });
}
