import { membersOf, type Family } from './family.ts';
import type { Leak } from './leak.ts';

/** How hard a family must be hidden beyond the plain rule, because the attack still got through. */
export interface Strain {
  /** Groups to hide beyond the rule, by `strainKey`. */
  readonly extra: ReadonlyMap<string, number>;
  /** Groups, or everyone, that the wholes hide although the rule would not, by `strainKey` of their group. */
  readonly forced: ReadonlySet<string>;
  /** Hide whatever may be hidden. */
  readonly everything: boolean;
}

/** The plain rule. */
export const relaxed: Strain = { extra: new Map(), forced: new Set(), everything: false };

/** Whether the wholes hide a group, or everyone, although the rule would not. */
export function isForced({ forced }: Strain, name: Parameters<typeof strainKey>[0]): boolean {
  return forced.size > 0 && forced.has(strainKey(name));
}

/** How many groups to hide beyond the rule. */
export function extraOf({ extra }: Strain, name: Parameters<typeof strainKey>[0]): number {
  return extra.size === 0 ? 0 : (extra.get(strainKey(name)) ?? 0);
}

/**
 * Names a choice of groups, or one group: denominators' choices belong to no indicator, those of a family's parts to no
 * period either.
 */
export function strainKey(name: {
  readonly dimension: string;
  readonly group?: string;
  readonly period?: string;
  readonly indicator?: string;
}): string {
  return JSON.stringify([name.dimension, name.group ?? null, name.period ?? null, name.indicator ?? null]);
}

/**
 * Hides more where the attack got through: the group (or everyone) itself where another indicator hides it, or in the period
 * around it, once; then one group more; and everything where there is no further group.
 *
 * @param before what the attack got through
 * @param now what this round has added so far
 */
export function strainMore(before: Strain, now: Strain, family: Family, leak: Leak): Strain {
  if (before.everything) throw new Error(`a leak that cannot be closed: ${JSON.stringify(leak)}`);
  const { dimension, period, group } = leak;
  const indicator = leak.quantity === 'denominator' ? {} : { indicator: leak.indicator };
  const isPart = family.parts.some((table) => table.period === period && table.indicator === leak.indicator);
  const above = strainKey({ dimension, group, ...indicator });
  if ((isPart || leak.reason === 'linked') && !before.forced.has(above)) {
    return { ...now, forced: new Set([...now.forced, above]) };
  }
  const key = strainKey(isPart ? { dimension } : { dimension, period, ...indicator });
  const more = 1 + (before.extra.get(key) ?? 0);
  const groups = Math.max(...membersOf(family).map((table) => table.dimensions.get(dimension)?.length ?? 0));
  return { ...now, extra: new Map([...now.extra, [key, more]]), everything: now.everything || more > groups };
}
