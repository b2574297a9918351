import type { Database } from '#lib/database/database.ts';
import { identifier, join, sql } from '#lib/database/sql.ts';
import { columnName, type CsvSource } from './csv-source.ts';
import { findFooter } from './find-footer.ts';
import { forgetReasons, keepReasonsOf } from './keep-reasons.ts';
import type { OpenedResource } from './open-resource.ts';
import type { ProblemList } from './problem-list.ts';
import { scanRecords, type RecordPlace } from './scan-records.ts';

/** Every record of a file accounted for. */
export interface RecordAccount {
  readonly file: string;
  /** How many columns the header names. */
  readonly columns: number;
  /** Data records, the header not among them. */
  readonly rows: number;
  /** Records that cannot be used because of their shape, ascending. */
  readonly misshapen: readonly RecordPlace[];
  /** Whether misshapen records are among the rows that DuckDB gave. */
  readonly isLenient: boolean;
  /** From which of the misshapen records on they are lines below the table; as many as there are where none is. */
  readonly footer: number;
}

/**
 * Finds out which records cannot be used because of their shape. Where the file could not be read exactly, a second pass over the
 * bytes numbers all records, and both passes must find as many. `accepted`: rows that DuckDB gave, header included.
 */
export async function accountRecords(
  opened: OpenedResource,
  source: CsvSource,
  accepted: number,
  problems: ProblemList
): Promise<RecordAccount> {
  const isLenient = source.mode === 'lenient';
  const { file, header } = opened;
  const columns = header.length;
  if (source.mode === 'exact')
    return { file, columns, rows: Math.max(accepted - 1, 0), misshapen: [], isLenient, footer: 0 };
  const bytes = source.file ?? opened.source;
  const misshapen: RecordPlace[] = [];
  let records = 0;
  let next = 0;
  await scanRecords(bytes, opened.dialect, (place) => {
    records++;
    const isLeft = source.rejected
      ? (source.rejected[next] ?? Infinity) <= place.byte
      : place.cells !== header.length || !place.isWellQuoted;
    while ((source.rejected?.[next] ?? Infinity) <= place.byte) next++;
    if (isLeft || place.isOpen) misshapen.push(place);
  });
  const found = isLenient ? accepted : accepted + misshapen.length;
  if (records !== found) problems.add('readers-disagree', { file }, { one: found, other: records });
  const footer = await findFooter(bytes, header.length, misshapen, records);
  for (const place of misshapen.slice(0, footer.from)) {
    const where = { file, record: place.record, line: place.line };
    if (!place.isWellQuoted) problems.add('row-ill-quoted', where, { lines: place.lines });
    else if (place.cells === header.length) problems.add('row-too-long', where);
    else problems.add('row-wrong-width', where, { cells: place.cells, columns: header.length });
  }
  const below = misshapen[footer.from];
  if (below) {
    const where = { file, record: below.record, line: below.line };
    problems.add('lines-below-table', where, { rows: misshapen.length - footer.from, text: footer.text });
  }
  const rows = Math.max(records, accepted, 1) - 1;
  return { file, columns, rows, misshapen, isLenient, footer: footer.from };
}

/**
 * Turns the order in which DuckDB gave the rows of `table` into their record numbers, and takes the header and (where DuckDB kept
 * them) the misshapen records out.
 */
export async function numberRecords(db: Database, table: string, account: RecordAccount): Promise<void> {
  await forgetReasons(db, account.file);
  await keepReasonsOf(
    db,
    account.file,
    account.misshapen.map((place, index) => ({
      record: place.record,
      code: shapeCode(account, place, index >= account.footer)
    }))
  );
  await shiftRecords(db, table, account);
  await db.run(sql`DELETE FROM ${identifier(table)} WHERE record = 0`);
}

/** The same for a table that need not have the header, without noting anything. */
export async function shiftRecords(db: Database, table: string, account: RecordAccount): Promise<void> {
  if (account.misshapen.length === 0) return;
  const target = identifier(table);
  const list = 'intake_misshapen';
  await db.run(sql`DROP TABLE IF EXISTS ${identifier(list)}`);
  const columns = ['first', 'last', 'record'].map((name) => ({ name, type: 'INTEGER' as const }));
  const rows = account.misshapen.map(({ record }, index): readonly number[] => [
    record - index,
    (account.misshapen[index + 1]?.record ?? Number(2 ** 31 - 1)) - index - 2,
    index + 1
  ]);
  if (!account.isLenient) {
    await db.insert(list, columns, rows);
    await db.run(
      sql`UPDATE ${target} AS t SET record = t.record + m.record FROM ${identifier(list)} AS m
        WHERE t.record BETWEEN m.first AND m.last`
    );
  } else {
    const records = account.misshapen.map(({ record }) => [record]);
    await db.insert(list, [{ name: 'record', type: 'INTEGER' }], records);
    await db.run(sql`DELETE FROM ${target} WHERE record IN (SELECT record FROM ${identifier(list)})`);
  }
  await db.run(sql`DROP TABLE ${identifier(list)}`);
}

/** The number of a record in the file, of one that is not misshapen, by its place among those that DuckDB gave. */
export function fileRecord({ misshapen, isLenient }: RecordAccount, given: number): number {
  if (isLenient) return given;
  return given + misshapen.filter(({ record }, index) => record - index <= given).length;
}

function shapeCode({ columns }: RecordAccount, { isWellQuoted, cells }: RecordPlace, isBelow: boolean): string {
  if (isBelow) return 'lines-below-table';
  if (!isWellQuoted) return 'row-ill-quoted';
  return cells === columns ? 'row-too-long' : 'row-wrong-width';
}

/**
 * Whether the first row of `table` (not yet renumbered) is the header, as it must be; where lines above it are skipped and quoted
 * line ends are among them, DuckDB may have skipped others. `indexes`: columns of the file that the table has.
 */
export async function startsWithHeader(
  db: Database,
  table: string,
  opened: OpenedResource,
  indexes: readonly number[]
): Promise<boolean> {
  if (opened.dialect.skip === 0) return true;
  const cells = indexes.map((index) => identifier(columnName(index)));
  const [row] = await db.all(sql`SELECT ${join(cells, ', ')} FROM ${identifier(table)} WHERE record = 0`);
  const missing = opened.settings.missingValues;
  return (
    row !== undefined &&
    indexes.every((index) => {
      const name = opened.firstRow[index]!;
      return (row[columnName(index)] ?? '') === (missing.includes(name) ? '' : name);
    })
  );
}

/** The physical lines of the records named (ascending). */
export async function findLines(
  opened: OpenedResource,
  records: readonly number[]
): Promise<ReadonlyMap<number, number>> {
  const wanted = new Set(records);
  const last = records[records.length - 1] ?? 0;
  const lines = new Map<number, number>();
  await scanRecords(opened.source, opened.dialect, ({ record, line }) => {
    if (wanted.has(record)) lines.set(record, line);
    return record >= last;
  });
  return lines;
}
