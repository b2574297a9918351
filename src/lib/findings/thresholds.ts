import { daysBetween } from '#lib/catalog/days-between.ts';
import type { Indicator } from '#lib/catalog/types.ts';
import type { CharterRule } from '#lib/tallies/tally.ts';
import type { Thresholds } from './types.ts';

/**
 * The thresholds that hold for an indicator, on its scale: those of a charter replace its own; a target alone is `metAt`
 * without `partlyAt`. `undefined` where there are none, and where `parity` says no direction.
 *
 * @param dataDate from which it is counted how long before the charter was set; empty where there is none
 */
export function thresholds(
  indicator: Indicator,
  charter: CharterRule | undefined,
  dataDate: string
): Thresholds | undefined {
  if (indicator.favourable === 'parity') return undefined;
  if (charter?.metAt !== undefined || charter?.partlyAt !== undefined) {
    const metAt = charter.metAt ?? indicator.metAt ?? indicator.target;
    return {
      ...(metAt !== undefined && { metAt }),
      ...(charter.partlyAt !== undefined && { partlyAt: charter.partlyAt }),
      from: 'charter',
      ...(charter.setBy !== undefined && { setBy: charter.setBy }),
      ...(charter.setOn !== undefined && { setOn: charter.setOn }),
      ...(charter.setOn !== undefined && dataDate !== '' && { daysBefore: daysBetween(charter.setOn, dataDate) })
    };
  }
  if (indicator.metAt !== undefined) {
    return {
      metAt: indicator.metAt,
      ...(indicator.partlyAt !== undefined && { partlyAt: indicator.partlyAt }),
      from: indicator.builtIn ? 'default' : 'user'
    };
  }
  return indicator.target === undefined ? undefined : { metAt: indicator.target, from: 'target' };
}
