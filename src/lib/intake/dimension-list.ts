import { orderGroups } from '#lib/catalog/order-groups.ts';
import type { Dimension, Group } from '#lib/catalog/types.ts';
import { dimensions as catalogDimensions } from '#lib/catalog/vocabularies.ts';

/** The dimensions met in the files with the groups met in each. */
export interface DimensionList {
  use(dimension: Dimension, group: Group): void;
  markOverlapping(id: string): void;
  /** In the catalog's order, then the files' own in order of appearance. */
  all(): readonly Dimension[];
}

/** An empty list of dimensions. */
export function createDimensionList(): DimensionList {
  const met = new Map<string, { readonly dimension: Dimension; readonly groups: Map<string, Group> }>();
  const overlapping = new Set<string>();
  return {
    use(dimension, group) {
      if (dimension.id === 'all') return;
      const found = met.get(dimension.id) ?? { dimension, groups: new Map<string, Group>() };
      met.set(dimension.id, found);
      if (!found.groups.has(group.label.en)) found.groups.set(group.label.en, group);
    },
    markOverlapping: (id) => void overlapping.add(id),
    all() {
      const known = catalogDimensions.flatMap(({ id }) => met.get(id) ?? []);
      const own = [...met.values()].filter((entry) => !known.includes(entry));
      return [...known, ...own].map(({ dimension, groups }) => ({
        ...dimension,
        groups: orderGroups(dimension.id, [...groups.values()]),
        overlapping: dimension.overlapping || overlapping.has(dimension.id)
      }));
    }
  };
}
