import type { Kind } from '#lib/catalog/types.ts';
import type { Audience, Exact, Maybe, Slice, Tally } from '#lib/tallies/tally.ts';
import { isPresent } from './figures.ts';
import { sliceKey } from './lookup.ts';
import type { Estimate } from './types.ts';

/** The groups of one dimension of one indicator in one period, with the overall row they belong to. */
export interface DimensionSlice<A extends Audience> extends Omit<Slice, 'group'> {
  readonly span: Tally<A>['span'];
  readonly overall?: Estimate<A>;
  readonly groups: readonly Estimate<A>[];
}

/** Estimates gathered into dimension slices, in the order in which each is first met, in pieces. A register's calendar years are left out: they are its trend, not a comparison. */
export function* slices<A extends Audience>(
  estimates: readonly Estimate<A>[]
): Generator<void, readonly DimensionSlice<A>[]> {
  const overalls = new Map<string, Estimate<A>>();
  const groups = new Map<string, Estimate<A>[]>();
  for (const [index, estimate] of estimates.entries()) {
    if (index % 1024 === 1023) yield;
    const { tally } = estimate;
    if (tally.span === 'year') continue;
    const key = sliceKey(tally);
    if (tally.dimension === 'all') {
      if (!overalls.has(key)) overalls.set(key, estimate);
      continue;
    }
    const gathered = groups.get(key);
    if (gathered === undefined) groups.set(key, [estimate]);
    else if (!gathered.some((other) => other.tally.group === tally.group)) gathered.push(estimate);
  }
  const found: DimensionSlice<A>[] = [];
  for (const gathered of groups.values()) {
    const first = gathered[0]?.tally;
    if (first === undefined) continue;
    const { institution, indicator, dimension, period, span } = first;
    const overall = overalls.get(sliceKey({ institution, indicator, dimension: 'all', period }));
    found.push({ institution, indicator, dimension, period, span, ...(overall && { overall }), groups: gathered });
    if (found.length % 256 === 0) yield;
  }
  return found;
}

/** How much of its dimension a tally is: seats for a composition, else the denominator. */
export function sizeOf<A extends Audience>(tally: Tally<A>, kind: Kind): Maybe<number> {
  const size: Maybe<Exact> = kind === 'composition' ? tally.numerator : tally.denominator;
  return isPresent(size) ? Number(size) : size;
}
