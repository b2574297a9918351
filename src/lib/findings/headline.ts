import type { Audience } from '#lib/tallies/tally.ts';
import { isPresent } from './figures.ts';
import type { Comparison, CriterionVerdict, Headline, IndicatorVerdict, LargestEvents, Verdict } from './types.ts';

/**
 * The headline of an institution (MODEL §4): criteria by verdict, gaps by verdict, the largest single figure of events among the
 * clear gaps, what is missing. A clear gap of a group that fares better is printed elsewhere and not counted here.
 *
 * @param comparisons of the institution's latest periods only
 */
export function headline<A extends Audience>(
  institution: string,
  criteria: readonly CriterionVerdict[],
  verdicts: readonly IndicatorVerdict[],
  comparisons: readonly Comparison<A>[]
): Headline {
  const clear = comparisons.filter((comparison) => comparison.verdict === 'clear-gap' && comparison.worse);
  const largest = largestEvents(clear);
  const count = (verdict: Comparison<A>['verdict']): number =>
    comparisons.filter((comparison) => comparison.verdict === verdict).length;
  return {
    institution,
    criteria: countVerdicts(criteria),
    clearGaps: clear.length,
    noClearGaps: count('no-clear-gap'),
    cannotConclude: count('cannot-conclude'),
    ...(largest && { largest }),
    missing: verdicts.filter((verdict) => verdict.verdict === 'no-data').map((verdict) => verdict.indicator)
  };
}

function countVerdicts(criteria: readonly CriterionVerdict[]): Readonly<Record<Verdict, number>> {
  const counts = { met: 0, partly: 0, 'not-met': 0, 'cannot-tell': 0, 'no-data': 0 };
  for (const { verdict } of criteria) counts[verdict] += 1;
  return counts;
}

function largestEvents<A extends Audience>(clear: readonly Comparison<A>[]): LargestEvents | undefined {
  let largest: LargestEvents | undefined;
  for (const { indicator, dimension, compared, reference, period, events, atLeast, verdict } of clear) {
    const { estimate, lower, upper } = events;
    if (!isPresent(estimate) || !isPresent(lower) || !isPresent(upper)) continue;
    if (estimate <= (largest?.events ?? 0)) continue;
    largest = { indicator, dimension, compared, reference, period, events: estimate, lower, upper, atLeast, verdict };
  }
  return largest;
}
