import type { OpenedResource } from './open-resource.ts';

/**
 * How the rows of a wide file are to be spread: each row of the file becomes as many rows of the table as there are `parts`, and the
 * table has columns of its own after the file's (`into`, then `values`, then perhaps `dimension`).
 */
export interface Spread {
  /** The file as it is. */
  readonly file: OpenedResource;
  readonly into: string;
  readonly values: readonly string[];
  readonly parts: readonly SpreadPart[];
  /** The dimension of parts that are groups of it; undefined where the file or a constant gives it to all rows alike. */
  readonly dimension?: string;
}

/** A file whose rows are to be spread, as if it had the table's columns after its own. */
export interface SpreadResource extends OpenedResource {
  readonly spread: Spread;
}

/** What one column, or one column for each of `values`, stands for. */
export interface SpreadPart {
  readonly label: string;
  /** Positions in the file, one for each of `values`; undefined where the file has no such column. */
  readonly cells: readonly (number | undefined)[];
  /** Whether it stands for everyone. */
  readonly isEveryone: boolean;
}

/**
 * The row of the file, and which of the parts, that a row of the table comes from: of a file row n the table's rows are numbered from
 * (n − 1) × parts + 1 on.
 */
export function fileRecord(spread: Spread, record: number): { readonly record: number; readonly part: SpreadPart } {
  const before = record - 1;
  const part = before % spread.parts.length;
  return { record: (before - part) / spread.parts.length + 1, part: spread.parts[part]! };
}

/** What the ledger says of a column of the file that is spread; undefined of any other. */
export function spreadRole({ parts, values, into }: Spread, index: number): string | undefined {
  for (const { label, cells, isEveryone } of parts) {
    const value = cells.indexOf(index);
    if (value >= 0) return `${values[value]!} (${isEveryone ? 'all' : `${into} ${label}`})`;
  }
  return undefined;
}
