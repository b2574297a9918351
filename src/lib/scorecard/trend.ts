import type { Comparison, Estimate } from '#lib/findings/types.ts';
import type { Audience } from '#lib/tallies/tally.ts';
import { figureOf, notReportedFigure } from './figure.ts';
import type { GapPoint, TrendPoint } from './model.ts';
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

/**
 * One point a period; a period without an estimate is a point whose figure is not reported, so that a line shows the gap. A
 * point whose method is not that of the last one before it that named a method is marked.
 */
export function trendPoints<A extends Audience>(
  periods: readonly string[],
  estimates: readonly Estimate<A>[],
  factor: number
): readonly TrendPoint[] {
  const changed = newMethods(periods, estimates);
  return periods.flatMap((label) => {
    const period = parsePeriod(label);
    if (!period) return [];
    const estimate = estimates.find((candidate) => candidate.tally.period === label);
    return [
      {
        period: label,
        at: period.middle,
        figure: estimate ? figureOf(estimate) : notReportedFigure(factor),
        ...(changed.has(label) && { hasNewMethod: true as const })
      }
    ];
  });
}

/**
 * The difference between two groups by period, as it was tested in each; a period that was not compared has an absent one.
 * `estimates` are those of the two groups: where either changes its method, the point is marked.
 */
export function gapPoints<A extends Audience>(
  periods: readonly string[],
  comparisons: readonly Comparison<A>[],
  estimates: readonly Estimate<A>[],
  factor: number
): readonly GapPoint[] {
  const changed = newMethods(periods, estimates);
  return periods.flatMap((label) => {
    const period = parsePeriod(label);
    if (!period) return [];
    const pair = comparisons.find((candidate) => candidate.period === label);
    return [
      {
        period: label,
        at: period.middle,
        difference: pair?.difference ?? noDifference(label, estimates, factor),
        verdict: pair?.verdict ?? 'not-judged',
        ...(changed.has(label) && { hasNewMethod: true as const })
      }
    ];
  });
}

function noDifference<A extends Audience>(
  period: string,
  estimates: readonly Estimate<A>[],
  factor: number
): GapPoint['difference'] {
  const statuses = estimates.filter(({ tally }) => tally.period === period).map(({ status }) => status);
  const absent = { absent: statuses.find((status) => status !== 'ok') ?? 'not-reported' } as const;
  return { estimate: absent, lower: absent, upper: absent, standardError: absent, factor };
}

function newMethods<A extends Audience>(
  periods: readonly string[],
  estimates: readonly Estimate<A>[]
): ReadonlySet<string> {
  const changed = new Set<string>();
  let last: string | undefined;
  for (const label of periods) {
    const method = estimates.find(({ tally }) => tally.period === label && tally.method !== undefined)?.tally.method;
    if (method === undefined) continue;
    if (last !== undefined && last.trim() !== method.trim()) changed.add(label);
    last = method;
  }
  return changed;
}
