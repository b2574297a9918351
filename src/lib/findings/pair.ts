import type { Dimension, GroupRole, Indicator } from '#lib/catalog/types.ts';
import type { Absence, Audience, CharterRule, Tally } from '#lib/tallies/tally.ts';
import { rest, restTally, sumOfTallies } from './rest-tally.ts';
import { alike, type Side } from './side.ts';
import type { DimensionSlice } from './slices.ts';
import type { Estimate } from './types.ts';

/** What the comparisons of a slice are made with. */
export interface Comparing<A extends Audience> {
  readonly indicator: Indicator;
  readonly dimension: Dimension;
  readonly charter: CharterRule | undefined;
  readonly isRegister: boolean;
  /** The most that can be known of the dimension, 0–1. */
  readonly knownAtMost: number;
  readonly roleOf: (group: string) => GroupRole;
  readonly estimateOf: (tally: Tally<A>) => Estimate<A>;
}

/** A group and its reference. */
export interface Pair<A extends Audience> {
  readonly compared: Estimate<A>;
  /** `undefined` where the reference has no row in this slice. */
  readonly reference: Estimate<A> | undefined;
  readonly sides: readonly [Side, Side] | Absence;
}

/**
 * A group of a slice with the reference chosen for it. `rest` is the overall row less the group, or without an overall row the
 * sum of a partition's other groups. The sides are the reason where one of them is not there.
 */
export function pair<A extends Audience>(
  compared: Estimate<A>,
  slice: DimensionSlice<A>,
  chosen: string,
  { indicator, dimension, estimateOf }: Comparing<A>
): Pair<A> {
  const overall = slice.overall?.tally ?? (dimension.overlapping ? undefined : sumOfTallies(slice.groups.map(tallyOf)));
  const reference =
    chosen !== rest
      ? slice.groups.find((estimate) => estimate.tally.group === chosen)
      : overall && estimateOf(restTally(overall, compared.tally));
  const sides = reference === undefined ? missingSide(compared) : alike(compared, reference, indicator.kind);
  return { compared, reference, sides };
}

function tallyOf<A extends Audience>(estimate: Estimate<A>): Tally<A> {
  return estimate.tally;
}

function missingSide<A extends Audience>(compared: Estimate<A>): Absence {
  return compared.status === 'withheld' ? 'withheld' : 'not-applicable';
}
