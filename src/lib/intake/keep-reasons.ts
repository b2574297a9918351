import type { Database } from '#lib/database/database.ts';
import { identifier, literal, sql, type Sql } from '#lib/database/sql.ts';

/**
 * Name of the table that says of every file why its records were set aside: `file`, `record`, `code`. Records that `where` leaves
 * out are not in it, which may be millions.
 */
export const reasonsTable = 'intake_reasons';

const columns = sql`(file VARCHAR, record INTEGER, code VARCHAR)`;

/** Forgets what was known of a file. */
export async function forgetReasons(db: Database, file: string): Promise<void> {
  await db.run(sql`CREATE TABLE IF NOT EXISTS ${identifier(reasonsTable)} ${columns}`);
  await db.run(sql`DELETE FROM ${identifier(reasonsTable)} WHERE file = ${literal(file)}`);
}

/**
 * Keeps why records of a file were set aside. `records`: a SELECT of their numbers. `parts`: how many rows each record of the file was
 * spread to, where the numbers are those of such rows.
 */
export async function keepReasons(db: Database, file: string, records: Sql, code: string, parts = 1): Promise<void> {
  const record = parts === 1 ? sql`record` : sql`DISTINCT (record - 1) // ${literal(parts)} + 1`;
  await db.run(
    sql`INSERT INTO ${identifier(reasonsTable)} SELECT ${literal(file)}, * FROM
      (SELECT ${record}, ${literal(code)} FROM (${records}) AS found(record)) AS kept`
  );
}

/** The same for records with a code each. */
export async function keepReasonsOf(
  db: Database,
  file: string,
  records: readonly { readonly record: number; readonly code: string }[]
): Promise<void> {
  if (records.length === 0) return;
  const list = 'intake_reasons_new';
  await db.run(sql`DROP TABLE IF EXISTS ${identifier(list)}`);
  await db.insert(
    list,
    [
      { name: 'record', type: 'INTEGER' },
      { name: 'code', type: 'VARCHAR' }
    ],
    records.map(({ record, code }) => [record, code])
  );
  await db.run(
    sql`INSERT INTO ${identifier(reasonsTable)} SELECT ${literal(file)}, record, code FROM ${identifier(list)}`
  );
  await db.run(sql`DROP TABLE ${identifier(list)}`);
}
