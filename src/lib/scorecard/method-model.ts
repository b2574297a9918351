import type { Indicator } from '#lib/catalog/types.ts';
import type { Counting, CountingStatement } from '#lib/tallies/tally.ts';

export type { Counting, CountingStatement };

/** How one measure is made, in all institutions of an edition: beside its card on the methods page. */
export interface MethodCard extends Pick<
  Indicator,
  'id' | 'from' | 'until' | 'due' | 'inForce' | 'cells' | 'required' | 'derived' | 'smallestGap'
> {
  /** Whether only rows in force on the last day count. */
  readonly isInForce: boolean;
  /** By resource, in the order of the resources; none where nobody gave anything to count. */
  readonly countings: readonly Counting[];
}

/** A file of data of an edition. */
export interface DataFile {
  /** The institution's name as people know it. */
  readonly institution: string;
  /** From the root of the edition. */
  readonly path: string;
  readonly sha256: string;
}

/** Where the figures of an edition come from and where they stand. */
export interface Provenance {
  readonly methods: readonly MethodCard[];
  /** In the order of the institutions. */
  readonly files: readonly DataFile[];
}
