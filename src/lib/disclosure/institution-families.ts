import type { Tally, TallySet } from '#lib/tallies/tally.ts';
import { isDemographics } from './decide.ts';
import type { Decision } from './decision.ts';
import { membersOf, toFamilies, type Family } from './family.ts';
import { sliceKey } from './slice-key.ts';
import { allCells, tableReader } from './table.ts';

/** Everything of one institution. What is hidden in it looks at no other, but for counts that are linked over all. */
export interface InstitutionFamilies {
  readonly institution: string;
  /** Of its tallies in the set, in the order of `sliceKey`. */
  readonly places: readonly number[];
  readonly families: readonly Family[];
  readonly demographics: readonly Family[];
  /** What is decided of each family; filled and replaced as it is. */
  readonly decisions: Map<Family, Decision>;
}

/** A set by institution, these in the order of their names as JSON. Comes in pieces. */
export function* institutionFamilies(set: TallySet<'private'>): Generator<void, readonly InstitutionFamilies[]> {
  const byName = new Map<string, number[]>();
  for (const [index, { institution }] of set.tallies.entries()) {
    const places = byName.get(institution);
    if (places === undefined) byName.set(institution, [index]);
    else places.push(index);
  }
  yield;
  const read = tableReader(set);
  const all: InstitutionFamilies[] = [];
  for (const [institution, places] of inOrder([...byName], ([name]) => JSON.stringify(name))) {
    const families = toFamilies(read(places));
    yield;
    const sorted = inOrder(places, (index) => sliceKey(set.tallies[index] as Tally<'private'>));
    const demographics = families.filter(isDemographics);
    all.push({ institution, places: sorted, families, demographics, decisions: new Map() });
    yield;
  }
  return all;
}

/** The families that each slice is of, by `sliceKey`. */
export function familiesBySlice(
  set: TallySet<'private'>,
  { families }: InstitutionFamilies
): ReadonlyMap<string, ReadonlySet<Family>> {
  const found = new Map<string, Set<Family>>();
  for (const family of families)
    for (const index of placesOf([family])) {
      const key = sliceKey(set.tallies[index] as Tally<'private'>);
      found.set(key, (found.get(key) ?? new Set()).add(family));
    }
  return found;
}

/** Places of the tallies of families. */
export function placesOf(families: readonly Family[]): readonly number[] {
  return families.flatMap((family) => membersOf(family).flatMap((table) => allCells(table).map((cell) => cell.index)));
}

function inOrder<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}
