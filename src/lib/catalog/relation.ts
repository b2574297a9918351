import type { Privacy, TableName, Verification } from './types.ts';

/**
 * A checked table as `intake` leaves it in the database and `tallies` finds it.
 *
 * Every relation has the columns `record` (INTEGER, data record of its file, from 1), `institution` (VARCHAR, never null)
 * and `verification` (VARCHAR, one of the four, never null). All other columns are VARCHAR, canonical, NULL where absent (of few
 * texts perhaps an ENUM, in the order of the texts, which reads as they do):
 * dates `YYYY-MM-DD`, numbers as plain decimals (`1234.5`), booleans `yes`/`no`, choices as the catalog spells them.
 * Registers and `results` have every column of their table definition (NULL where the file lacks it). Records have the
 * file's columns, of many rows only those that something is read from. Rows set aside are not in it.
 */
export interface Relation {
  /** Name of the table in the database: ours, never a user's text. */
  readonly relation: string;
  readonly file: string;
  /** Name of the resource, unique in the project. */
  readonly resource: string;
  /** The name before it was made unique: what an indicator's `table` gives, which may reach files of several folders. */
  readonly calledAs?: string;
  readonly table: TableName;
  readonly privacy: Privacy;
  /** Whether `datapackage.json` wrote the privacy class out (then it holds for dimension columns too). */
  readonly privacyIsExplicit: boolean;
  readonly source?: string;
  readonly publishedOn?: string;
  /** Normalised header (see `catalog/header.ts`) → column of the relation, for conditions; several names may reach one column. */
  readonly columns: Readonly<Record<string, string>>;
  /** Records: normalised headers of the file's columns that it does without, for nothing asks for them. */
  readonly notUsed?: readonly string[];
  /** Column of the relation that holds, per row, why a column is absent: `{column: 'absent column'}`; only where something was unreadable. */
  readonly absences: Readonly<Record<string, string>>;
  /** Column with the person's id, where one is mapped. */
  readonly person?: string;
  readonly dimensions: readonly RelationDimension[];
  /** For trends of records and results: column `period` (canonical label) is there. */
  readonly hasPeriod: boolean;
  readonly rows: number;
  /** Of a register: institutions that declare by it that they have nothing on it. */
  readonly declaredEmptyBy?: readonly string[];
  readonly weakestVerification: Verification;
}

/** A dimension column of a row: `column` holds the group's label (`Group.label.en`), `sourceColumn` the file's own. */
export interface RelationDimension {
  readonly id: string;
  /** VARCHAR, or VARCHAR[] where `overlapping` (a cell named several groups). Never null: blank is the group Unknown. */
  readonly column: string;
  readonly sourceColumn: string;
  readonly overlapping: boolean;
}
