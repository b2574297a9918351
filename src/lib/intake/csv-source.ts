import type { Database, FileSource } from '#lib/database/database.ts';
import { identifier, join, literal, sql, type Sql } from '#lib/database/sql.ts';
import type { Dialect } from './dialect.ts';
import { labelKind, type RowLabels } from './row-labels.ts';

/** A registered CSV file as DuckDB is to read it: all of it as text, the header being row 0. */
export interface CsvSource {
  /** Name under which the database knows it. */
  readonly registered: string;
  readonly dialect: Dialect;
  readonly columns: number;
  /** Lines that look like rows and are none. */
  readonly labels: RowLabels;
  /** The bytes that DuckDB reads, where they are a copy made after the file was opened. */
  readonly file?: FileSource;
  /**
   * `exact`: a record of the wrong shape stops the reading. `rejecting`: such records are left out and listed in the table of rejects.
   * `lenient`, where a file mixes line ends, which strict reading refuses: every record is kept, too short ones filled up and too
   * long ones cut, so that those must be taken out by their number.
   */
  readonly mode: 'exact' | 'rejecting' | 'lenient';
  /**
   * Where `mode` is `rejecting`: the bytes, ascending, at which the records begin that DuckDB left out, or the blank lines before them.
   */
  readonly rejected?: readonly number[];
}

/** Our name of a file's column. */
export function columnName(index: number): string {
  return `c${index}`;
}

/** Where DuckDB lists what it rejects; dropped before and after each reading (`dropRejects`). */
const rejects = 'intake_rejects';

/** A FROM clause over the rejects of the last reading. */
export const rejectsTable = identifier(rejects);

/** Forgets the rejects of the last reading. */
export async function dropRejects(db: Database): Promise<void> {
  await db.run(sql`DROP TABLE IF EXISTS ${identifier(rejects)}`);
  await db.run(sql`DROP TABLE IF EXISTS ${identifier(`${rejects}_scan`)}`);
}

/**
 * A FROM clause that reads the file. Records are only ever left out with `store_rejects` and one thread: DuckDB 1.4.3 with
 * `ignore_errors` alone, on several threads, was seen to lose tens of thousands of good rows.
 */
function readCsv(source: CsvSource): Sql {
  const types = Array.from({ length: source.columns }, (_, index) => sql`${identifier(columnName(index))}: 'VARCHAR'`);
  const keep = sql`, store_rejects = true, rejects_limit = 0, rejects_table = ${literal(rejects)},
    rejects_scan = ${literal(`${rejects}_scan`)}, parallel = false`;
  const modes = {
    exact: sql``,
    rejecting: keep,
    lenient: sql`${keep}, strict_mode = false, null_padding = true`
  };
  return sql`read_csv(${literal(source.registered)}, auto_detect = false, header = false, delim = ${literal(source.dialect.delimiter)},
    quote = ${literal(source.dialect.quote)}, escape = ${literal(source.dialect.quote)}, skip = ${literal(source.dialect.skip)},
    columns = {${join(types, ', ')}}${modes[source.mode]})`;
}

/** DuckDB's planner takes time as the square of an expression's columns: seconds from here on, if each is asked more than once. */
const manyColumns = 300;

/** The file's cells, trimmed of blanks and of the NULs that some programs fill fields with, with blank cells and those of `missing` as NULL. `indexes`: which columns. */
function trimmedCells(indexes: readonly number[], missing: readonly string[]): Sql {
  const cells = indexes.map((index) => {
    const cell = identifier(columnName(index));
    // Looking whether there is anything to trim is several times faster than trimming every cell.
    const needsTrim = sql`${cell} < '!' OR prefix(${cell}, '\u00a0') OR suffix(${cell}, ' ') OR suffix(${cell}, '\t') OR suffix(${cell}, '\u00a0') OR suffix(${cell}, chr(0))`;
    const inFull = sql`nullif(trim(${cell}, ' \t\u00a0' || chr(0)), '')`;
    const trimmed = indexes.length > manyColumns ? inFull : sql`CASE WHEN ${needsTrim} THEN ${inFull} ELSE ${cell} END`;
    return sql`${missing.reduce((inner, value) => sql`nullif(${inner}, ${literal(value)})`, trimmed)} AS ${cell}`;
  });
  return join(cells, ', ');
}

/** The file's cells as a sub-query, with `record`, the order in which DuckDB reads them, the header being 0. */
export function numberedCells(source: CsvSource, missing: readonly string[]): Sql {
  const all = Array.from({ length: source.columns }, (_, index) => index);
  return sql`(SELECT CAST(row_number() OVER () - 1 AS INTEGER) AS record, ${trimmedCells(all, missing)} FROM ${csvRows(source)})`;
}

/**
 * Some of the file's cells as a sub-query, with `label` (`labelKind`, of the header too) and `anything`, which has to be used: DuckDB
 * 1.4.3 dies of text that is not UTF-8 where it is not asked for all columns.
 */
export function someCells(source: CsvSource, indexes: readonly number[], missing: readonly string[]): Sql {
  const all = Array.from({ length: source.columns }, (_, index) => identifier(columnName(index)));
  const cells = indexes.length === 0 ? sql`` : sql`, ${trimmedCells(indexes, missing)}`;
  return sql`(SELECT coalesce(${join(all, ', ')}) AS anything, ${labelKind(source.labels)} AS label${cells} FROM ${csvRows(source)})`;
}

/** In a file of one column DuckDB reads a blank line as a record. */
function csvRows(source: CsvSource): Sql {
  const from = readCsv(source);
  return source.columns === 1 ? sql`(SELECT * FROM ${from} WHERE c0 IS NOT NULL)` : from;
}
