import type { Dimension } from '#lib/catalog/types.ts';

/** The distinct cells of a dimension column; null for blank. Several columns may hold one dimension. */
export interface DimensionCells {
  readonly dimension: Dimension;
  /** Position of the column in the file. */
  readonly index: number;
  readonly values: readonly (string | null)[];
}
