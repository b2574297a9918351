import type { Database } from '#lib/database/database.ts';
import { identifier, literal, sql, type Sql } from '#lib/database/sql.ts';
import { shiftRecords, type RecordAccount } from './account-records.ts';
import { dropRejects, numberedCells, type CsvSource } from './csv-source.ts';
import { keepReasons } from './keep-reasons.ts';
import type { OpenedResource } from './open-resource.ts';
import { mostListed, type ProblemList } from './problem-list.ts';
import { labelCodes, labelKind } from './row-labels.ts';

const found = 'intake_labels';

/** Takes lines that look like rows and are none (repeated headers, notes) out of `table`, which has all of the file's cells. */
export async function setAsideLabels(
  db: Database,
  table: string,
  opened: OpenedResource,
  source: CsvSource,
  problems: ProblemList
): Promise<void> {
  const [from, list] = [identifier(table), identifier(found)];
  const labels = sql`(SELECT record, ${labelKind(source.labels)} AS kind FROM ${from}) WHERE kind IS NOT NULL`;
  const [first] = await db.all(sql`SELECT record FROM ${labels} LIMIT 1`);
  if (first === undefined) return;
  await db.run(sql`CREATE OR REPLACE TABLE ${list} AS SELECT record, kind FROM ${labels}`);
  if ((await tell(db, opened, problems)) > 0)
    await db.run(sql`DELETE FROM ${from} WHERE record IN (SELECT record FROM ${list})`);
  await db.run(sql`DROP TABLE ${list}`);
}

/** Says which lines of a file of records look like rows and are none, in another pass over the file, and how many they are. */
export async function reportLabels(
  db: Database,
  opened: OpenedResource,
  source: CsvSource,
  account: RecordAccount,
  problems: ProblemList
): Promise<number> {
  const cells = numberedCells(source, opened.settings.missingValues);
  await dropRejects(db);
  await db.run(
    sql`CREATE OR REPLACE TABLE ${identifier(found)} AS SELECT record, kind FROM
      (SELECT record, ${labelKind(source.labels)} AS kind FROM ${cells}) WHERE kind IS NOT NULL AND record > 0`
  );
  await dropRejects(db);
  await shiftRecords(db, found, account);
  const count = await tell(db, opened, problems);
  await db.run(sql`DROP TABLE ${identifier(found)}`);
  return count;
}

async function tell(db: Database, { file, notes }: OpenedResource, problems: ProblemList): Promise<number> {
  const list = identifier(found);
  const kinds = await db.all(sql`SELECT kind, count(*) AS n FROM ${list} GROUP BY 1`);
  let total = 0;
  for (const [kind, code] of labelCodes.entries()) {
    const count = Number(kinds.find((row) => row['kind'] === kind)?.['n'] ?? 0);
    if (code === '' || count === 0) continue;
    const these: Sql = sql`SELECT record FROM ${list} WHERE kind = ${literal(kind)}`;
    const rows = await db.all(sql`${these} ORDER BY record LIMIT ${literal(mostListed)}`);
    total += count;
    await keepReasons(db, file, these, code);
    if (code === 'lines-below-table') {
      problems.add(code, { file, record: Number(rows[0]!['record']) }, { rows: count, text: notes?.[0] ?? '' });
      continue;
    }
    for (const row of rows) problems.add(code, { file, record: Number(row['record']) });
    problems.addRest(code, { file }, count - rows.length);
  }
  return total;
}
