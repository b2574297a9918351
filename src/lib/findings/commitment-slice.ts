import type { Dimension, Indicator } from '#lib/catalog/types.ts';
import type { Commitment } from '#lib/tallies/tally.ts';
import { isNamed } from './is-named.ts';

/** The figures that a promise is about: those of one group, or the overall row (`all`, `all`). */
export interface CommitmentSlice {
  readonly indicator: Indicator;
  /** On the indicator's scale. */
  readonly target: number;
  readonly dimension: string;
  readonly group: string;
}

/**
 * What a promise with an indicator and a target is to be judged by. The indicator is named by id or label; a group by id or
 * label of any dimension, before all others a judged one, then one that the indicator has figures by.
 *
 * `undefined` where the promise names no indicator or no target; `no-figure` where nobody defined the indicator; `unreadable`
 * where two indicators or groups fit the name, or no group does, where the target is no number, and where the indicator has no
 * better direction (`parity`).
 *
 * @param hasFigures whether there are figures of the indicator by that dimension
 */
export function commitmentSlice(
  { indicator: indicatorName, group: groupName, target: targetText }: Commitment,
  indicators: readonly Indicator[],
  dimensions: readonly Dimension[],
  hasFigures: (indicator: string, dimension: string) => boolean
): CommitmentSlice | 'no-figure' | 'unreadable' | undefined {
  if (indicatorName === undefined || targetText === undefined) return undefined;
  const byId = indicators.filter(({ id }) => isNamed(indicatorName, [id]));
  const found = byId.length > 0 ? byId : indicators.filter(({ label }) => isNamed(indicatorName, [label.en, label.es]));
  const [indicator] = found;
  if (indicator === undefined) return 'no-figure';
  const target = Number(targetText);
  if (found.length > 1 || indicator.favourable === 'parity' || !Number.isFinite(target)) return 'unreadable';
  if (groupName === undefined) return { indicator, target, dimension: 'all', group: 'all' };
  const matches = dimensions.flatMap(({ id, groups, judged }) =>
    groups
      .filter((group) => isNamed(groupName, [group.id, group.label.en, group.label.es]))
      .map((group) => ({ dimension: id, group: group.label.en, judged }))
  );
  const judged = preferring(matches, (match) => match.judged);
  const [match, other] = preferring(judged, ({ dimension }) => hasFigures(indicator.id, dimension));
  if (match === undefined || other !== undefined) return 'unreadable';
  return { indicator, target, dimension: match.dimension, group: match.group };
}

function preferring<T>(all: readonly T[], isPreferred: (one: T) => boolean): readonly T[] {
  const preferred = all.filter(isPreferred);
  return preferred.length > 0 ? preferred : all;
}
