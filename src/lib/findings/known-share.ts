import type { GroupRole, Kind } from '#lib/catalog/types.ts';
import type { Audience, Maybe } from '#lib/tallies/tally.ts';
import type { DimensionSlice } from './slices.ts';
import { sizeOf } from './slices.ts';
import { isPresent } from './figures.ts';

/** How much of a dimension is known. */
export interface KnownShare {
  /** 0–1; `withheld` where a hidden group leaves it open, `not-applicable` where there are no sizes. */
  readonly share: Maybe<number>;
  /** The most that it can be, given what is shown; 1 where nothing limits it. */
  readonly atMost: number;
}

/**
 * The share of the people (rows, exposure) whose group is known: 1 − (unknown + declined + mixed + residual) / overall, by
 * denominator; seats are counted by their own number. The residual is what the groups of a partition leave of the overall
 * row. Without an overall row the groups of a partition stand for it. `other` is an answer, and known.
 */
export function knownShare<A extends Audience>(
  slice: DimensionSlice<A>,
  kind: Kind,
  overlapping: boolean,
  roleOf: (group: string) => GroupRole
): KnownShare {
  const sizes = slice.groups.map((estimate) => ({
    isKnown: ['known', 'other'].includes(roleOf(estimate.tally.group)),
    size: sizeOf(estimate.tally, kind)
  }));
  const known = sizes.filter((group) => group.isKnown);
  const unknown = sizes.filter((group) => !group.isKnown);
  const overall = slice.overall === undefined ? undefined : sizeOf(slice.overall.tally, kind);
  const total = overall ?? (overlapping ? undefined : sum(sizes.map((group) => group.size)));
  if (total === undefined) return { share: { absent: 'not-applicable' }, atMost: 1 };
  if (!isPresent(total)) return { share: total, atMost: 1 };
  if (!(total > 0)) return { share: { absent: 'not-applicable' }, atMost: 1 };

  const leastUnknown = unknown.reduce((all, group) => all + (isPresent(group.size) ? group.size : 0), 0) / total;
  const atMost = clamp(1 - leastUnknown);
  if (overlapping) {
    const isOpen = unknown.some((group) => !isPresent(group.size));
    return isOpen ? { share: { absent: 'withheld' }, atMost } : { share: atMost, atMost };
  }
  const shown = sum(known.map((group) => group.size));
  if (!isPresent(shown)) return { share: { absent: 'withheld' }, atMost };
  const share = clamp(shown / total);
  return { share, atMost: share };
}

function sum(sizes: readonly Maybe<number>[]): Maybe<number> {
  let total = 0;
  for (const size of sizes) {
    if (!isPresent(size)) return { absent: size.absent };
    total += size;
  }
  return total;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
