import type { Audience, TallySet } from '#lib/tallies/tally.ts';
import { derivedEstimate } from './derived-estimate.ts';
import { groupTargets } from './group-targets.ts';
import { judgeCommitments } from './judge-commitments.ts';
import type { Lookup } from './lookup.ts';
import { targetsMetByGroup } from './targets-met-by-group.ts';
import type { Estimate, UnregisteredShortfall } from './types.ts';
import { unregisteredShortfalls } from './unregistered-shortfalls.ts';

/** The indicators of indicators of one institution, and the list that one of them counts. */
export interface DerivedEstimates<A extends Audience> {
  /** In the order of the catalog. */
  readonly estimates: readonly Estimate<A>[];
  readonly unregistered: readonly UnregisteredShortfall[];
}

/**
 * The indicators of indicators of one institution: worked out from its other estimates, so from public ones wherever those
 * are public. Promises are judged here once already, because one that figures show to be met is no shortfall that somebody
 * left out.
 */
export function derivedEstimates<A extends Audience>(
  institution: string,
  estimates: readonly Estimate<A>[],
  set: TallySet<A>,
  lookup: Lookup
): DerivedEstimates<A> {
  const targets = groupTargets(set.indicators, estimates, lookup);
  const derivedFrom = (name: 'targets-met-by-group' | 'unregistered-shortfalls') =>
    set.indicators.filter(({ derived }) => derived === name);
  const targetsMet = derivedFrom('targets-met-by-group').map((indicator) =>
    derivedEstimate(set.audience, indicator, targetsMetByGroup(institution, targets, set.dataDate))
  );
  const commitments = judgeCommitments(institution, [...estimates, ...targetsMet], set, lookup);
  const shownMet = new Set(commitments.filter(({ state }) => state === 'met').map(({ commitment }) => commitment));
  const { list, count } = unregisteredShortfalls(institution, targets, shownMet, set);
  const left = derivedFrom('unregistered-shortfalls').map((indicator) =>
    derivedEstimate(set.audience, indicator, count)
  );
  const order = set.indicators.map(({ id }) => id);
  return {
    estimates: [...targetsMet, ...left].sort(
      (a, b) => order.indexOf(a.tally.indicator) - order.indexOf(b.tally.indicator)
    ),
    unregistered: list
  };
}
