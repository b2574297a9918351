import type { Indicator, Verification } from '#lib/catalog/types.ts';
import type { Audience } from '#lib/tallies/tally.ts';
import { latest } from './latest.ts';
import type { Lookup } from './lookup.ts';
import { standing } from './standing.ts';
import type { Estimate } from './types.ts';

/** Whether one group meets the target of an outcome indicator in its latest period. */
export interface GroupTarget {
  readonly indicator: string;
  readonly dimension: string;
  readonly group: string;
  readonly period: string;
  readonly outcome: 'met' | 'missed' | 'undecided';
  readonly verification: Verification;
}

/**
 * Every known group of every judged dimension against the target of each outcome indicator that has one. A group meets it with
 * its whole interval on the good side, misses it with the whole of it on the other, and is undecided between, or where it is
 * not shown; a register's figure is taken as it is. Groups that nobody belongs to are left out. A charter's `met_at` stands for the target.
 *
 * @param estimates of one institution
 */
export function groupTargets<A extends Audience>(
  indicators: readonly Indicator[],
  estimates: readonly Estimate<A>[],
  lookup: Lookup
): readonly GroupTarget[] {
  return indicators.flatMap((indicator) => {
    const charter = lookup.charter(indicator.id);
    const target = charter?.metAt ?? indicator.target;
    if (
      indicator.builtIn ||
      indicator.derived !== undefined ||
      indicator.target === undefined ||
      target === undefined
    ) {
      return [];
    }
    return latest(estimates.filter(({ tally }) => tally.indicator === indicator.id))
      .filter(({ tally, status }) => {
        const dimension = tally.dimension.includes(' × ') ? undefined : lookup.dimension(tally.dimension);
        if (dimension === undefined || status === 'not-applicable') return false;
        return (
          (dimension.judged || charter?.judgeAge === true) && lookup.role(tally.dimension, tally.group) === 'known'
        );
      })
      .map((estimate) => ({
        indicator: indicator.id,
        dimension: estimate.tally.dimension,
        group: estimate.tally.group,
        period: estimate.tally.period,
        outcome: outcomes[standing(estimate, target, indicator, lookup)],
        verification: estimate.tally.verification
      }));
  });
}

const outcomes = {
  better: 'met',
  worse: 'missed',
  interval: 'undecided',
  withheld: 'undecided',
  'no-figure': 'undecided'
} as const;
