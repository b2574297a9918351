import type { Audience, TallySet } from '#lib/tallies/tally.ts';
import { derivedEstimate } from './derived-estimate.ts';
import { groupTargets } from './group-targets.ts';
import type { Lookup } from './lookup.ts';
import { targetsMetByGroup } from './targets-met-by-group.ts';
import type { Estimate } from './types.ts';
import { unregisteredShortfalls } from './unregistered-shortfalls.ts';

/**
 * The indicators of indicators of one institution, in the order of the catalog: worked out from its other estimates, so from
 * public ones wherever those are public.
 */
export function derivedEstimates<A extends Audience>(
  institution: string,
  estimates: readonly Estimate<A>[],
  set: TallySet<A>,
  lookup: Lookup
): readonly Estimate<A>[] {
  const register = { dataDate: set.dataDate, hasRegister: set.tables.some(({ table }) => table === 'shortfalls') };
  const targets = groupTargets(set.indicators, estimates, lookup);
  return set.indicators.flatMap((indicator) => {
    if (indicator.derived === 'targets-met-by-group') {
      return [derivedEstimate(set.audience, indicator, targetsMetByGroup(institution, targets, set.dataDate))];
    }
    if (indicator.derived === 'unregistered-shortfalls') {
      const count = unregisteredShortfalls(institution, targets, set.record, set, register);
      return [derivedEstimate(set.audience, indicator, count)];
    }
    return [];
  });
}
