import type { Absence } from '#lib/catalog/types.ts';

/** What the beginning of a file holds, column by column: plain data, from which a proposal is made. */
export interface FileProfile {
  readonly file: string;
  /** Short name of the resource, for a title where the file has none. */
  readonly name: string;
  /** The rows looked at: cells as text, trimmed; null where blank. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** Their numbers in the file, the first being 1; where it is left out, nobody needs to find them. */
  readonly records?: readonly number[];
  /** Whether these are all rows of the file. */
  readonly isWhole: boolean;
  readonly columns: readonly ColumnProfile[];
  /** Whether its cells are parted by semicolons, as where a comma is the decimal sign. */
  readonly isSemicolonFile?: boolean;
}

/** One column of a profile. */
export interface ColumnProfile {
  readonly index: number;
  readonly name: string;
  /** Whether the file gives it no name. */
  readonly isNameless: boolean;
  readonly blank: number;
  /** Distinct cells and in how many rows each stands, most frequent first, ties by code unit. */
  readonly values: ReadonlyMap<string, number>;
  /** Row by row, where the column is numeric: undefined where there is no number. */
  readonly numbers?: readonly (number | undefined)[];
  /** Numeric columns: whether each number is whole, whether any is written with a percent sign, least and greatest. */
  readonly isWholeNumbers: boolean;
  readonly hasPercent: boolean;
  readonly least: number;
  readonly greatest: number;
  /** Numeric columns: cells that say why there is no number. */
  readonly absent: ReadonlyMap<string, Absence>;
  /** Numeric columns: cells that are neither a number nor a known absence, with their rows. */
  readonly unread: ReadonlyMap<string, number>;
  readonly isDates: boolean;
}
