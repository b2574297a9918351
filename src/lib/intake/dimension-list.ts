import { orderGroups } from '#lib/catalog/order-groups.ts';
import type { Dimension, Group } from '#lib/catalog/types.ts';
import { dimensions as catalogDimensions, packInUse } from '#lib/catalog/vocabularies.ts';

/** The dimensions met in the files with the groups met in each. */
export interface DimensionList {
  use(dimension: Dimension, group: Group): void;
  markOverlapping(id: string): void;
  /** In the catalog's order, then the files' own in order of appearance. */
  all(): readonly Dimension[];
}

/** An empty list of dimensions. */
export function createDimensionList(): DimensionList {
  const met = new Map<
    string,
    { readonly dimension: Dimension; readonly groups: Map<string, Group>; readonly packs: Set<string> }
  >();
  const overlapping = new Set<string>();
  return {
    use(dimension, group) {
      if (dimension.id === 'all') return;
      const found = met.get(dimension.id) ?? { dimension: withoutPack(dimension), groups: new Map(), packs: new Set() };
      met.set(dimension.id, found);
      found.packs.add(dimension.pack ?? '');
      if (!found.groups.has(group.label.en)) found.groups.set(group.label.en, group);
    },
    markOverlapping: (id) => void overlapping.add(id),
    all() {
      const known = catalogDimensions.flatMap(({ id }) => met.get(id) ?? []);
      const own = [...met.values()].filter((entry) => !known.includes(entry));
      return [...known, ...own].map(({ dimension, groups, packs }) => ({
        ...dimension,
        groups: orderGroups(dimension.id, [...groups.values()]),
        overlapping: dimension.overlapping || overlapping.has(dimension.id),
        ...packsOf(dimension.id, packs)
      }));
    }
  };
}

function withoutPack({ pack: _, ...dimension }: Dimension): Dimension {
  return dimension;
}

/** Where a file names a pack, all that labels were mapped by; a file that names none is read by the pack in use. */
function packsOf(id: string, packs: ReadonlySet<string>): Pick<Dimension, 'packs'> {
  const named = [...packs].filter((pack) => pack !== '');
  const inUse = packs.has('') ? packInUse(id) : undefined;
  return named.length > 0 ? { packs: [...new Set([...(inUse === undefined ? [] : [inUse]), ...named])].sort() } : {};
}
