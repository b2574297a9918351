import type { Database, Value } from '#lib/database/database.ts';
import { identifier, join, literal, sql, type Sql } from '#lib/database/sql.ts';
import { fileColumn, type ColumnPlan } from './column-plan.ts';
import { columnName } from './csv-source.ts';
import { keepReasons } from './keep-reasons.ts';
import type { OpenedResource } from './open-resource.ts';
import { mostListed, type ProblemList } from './problem-list.ts';
import type { SpreadResource } from './spread.ts';
import type { Where } from './where.ts';

/** Name of the table of records set aside. */
export const asideTable = 'intake_aside';

/** Condition that keeps the rows of `stage` that are not set aside (so far). */
export const isKept = sql`record NOT IN (SELECT record FROM ${identifier(asideTable)})`;

/** Starts the list of records set aside with blank rows and those that `where` leaves out. */
export async function setAsideByWhere(
  db: Database,
  stage: string,
  opened: OpenedResource,
  where: Where,
  problems: ProblemList
): Promise<void> {
  const { file, header } = opened;
  const from = identifier(stage);
  const aside = identifier(asideTable);
  const cells = header.map((_, index) => identifier(columnName(index)));
  await db.run(
    sql`CREATE OR REPLACE TABLE ${aside} AS SELECT record FROM ${from} WHERE coalesce(${join(cells, ', ')}) IS NULL`
  );
  const blank = await db.all(sql`SELECT record FROM ${aside} ORDER BY 1 LIMIT ${literal(mostListed)}`);
  for (const row of blank) problems.add('row-blank', { file, record: Number(row['record']) });
  if (blank.length === mostListed)
    problems.addRest('row-blank', { file }, (await count(db, sql`FROM ${aside}`)) - blank.length);
  if (blank.length > 0) await keepReasons(db, file, sql`SELECT record FROM ${aside}`, 'row-blank', partsOf(opened));
  if (where.kind === 'none') return;
  if (where.kind === 'unusable') {
    await db.run(sql`INSERT INTO ${aside} SELECT record FROM ${from} WHERE ${isKept}`);
    return;
  }
  const found = await db.all(
    sql`SELECT w IS NULL AS unknown, count(*) AS rows, min(record) AS first
      FROM (SELECT record, ${where.sql} AS w FROM ${from} WHERE ${isKept}) WHERE w IS NOT TRUE GROUP BY 1 ORDER BY 1`
  );
  for (const row of found) {
    const place = { file, record: Number(row['first']) };
    problems.add(row['unknown'] === true ? 'where-unknown' : 'where-left-out', place, { rows: Number(row['rows']) });
  }
  await keepReasons(
    db,
    file,
    sql`SELECT record FROM ${from} WHERE ${isKept} AND (${where.sql}) IS NULL`,
    'where-unknown',
    partsOf(opened)
  );
  await db.run(sql`INSERT INTO ${aside} SELECT record FROM ${from} WHERE ${isKept} AND (${where.sql}) IS NOT TRUE`);
}

/** Sets rows aside that have nothing in a required column of the key. An unreadable cell is not nothing. */
export async function setAsideWithoutKey(
  db: Database,
  stage: string,
  plan: ColumnPlan,
  opened: OpenedResource,
  problems: ProblemList
): Promise<void> {
  const { key, columns } = plan.definition;
  const required = key.filter((name) => columns.some((column) => column.name === name && column.required));
  const given = required.filter((name) => fileColumn(plan, name) !== undefined || plan.constants.has(name));
  const [from, aside] = [identifier(stage), identifier(asideTable)];
  if (given.length < required.length) {
    await db.run(sql`INSERT INTO ${aside} SELECT record FROM ${from} WHERE ${isKept}`);
    return;
  }
  if (required.length === 0) return;
  const blank = required.map((name) => sql`${keyText(plan, name)} IS NULL`);
  const isBlank = sql`${isKept} AND (${join(blank, ' OR ')})`;
  const flags = blank.map((flag, index) => sql`${flag} AS ${identifier(`k${index}`)}`);
  const rows = await db.all(
    sql`SELECT record, ${join(flags, ', ')} FROM ${from} WHERE ${isBlank} ORDER BY record LIMIT ${literal(mostListed)}`
  );
  if (rows.length === 0) return;
  const { file } = opened;
  for (const row of rows) {
    const names = required.filter((_, index) => row[`k${index}`] === true);
    const column = opened.header[fileColumn(plan, names[0]!) ?? -1] ?? names[0]!;
    problems.add('row-without-key', { file, record: Number(row['record']), column }, { columns: names });
  }
  if (rows.length === mostListed) {
    problems.addRest('row-without-key', { file }, (await count(db, sql`FROM ${from} WHERE ${isBlank}`)) - rows.length);
  }
  await keepReasons(db, file, sql`SELECT record FROM ${from} WHERE ${isBlank}`, 'row-without-key', partsOf(opened));
  await db.run(sql`INSERT INTO ${aside} SELECT record FROM ${from} WHERE ${isBlank}`);
}

/** Sets all rows of a repeated key aside. */
export async function setAsideRepeated(
  db: Database,
  stage: string,
  plan: ColumnPlan,
  opened: OpenedResource,
  problems: ProblemList
): Promise<void> {
  const { key } = plan.definition;
  if (key.length === 0) return;
  const [from, aside] = [identifier(stage), identifier(asideTable)];
  const parts = key.map((name, index) => sql`coalesce(${keyText(plan, name)}, '') AS ${identifier(`k${index}`)}`);
  const names = join(
    key.map((_, index) => identifier(`k${index}`)),
    ', '
  );
  const repeated = sql`(SELECT ${names}, list(record ORDER BY record) AS records FROM
    (SELECT record, ${join(parts, ', ')} FROM ${from} WHERE ${isKept}) GROUP BY ${names} HAVING count(*) > 1)`;
  const groups = await db.all(
    sql`SELECT ${names}, records[1:${literal(mostListed)}] AS records, len(records) AS n FROM ${repeated}
      ORDER BY records[1] LIMIT ${literal(mostListed)}`
  );
  if (groups.length === 0) return;
  const rows = groups
    .flatMap((group) => {
      const records = group['records'] as readonly Value[];
      const shown = records.slice(0, 5).map(Number);
      const parts = key.flatMap((name, index) =>
        group[`k${index}`] === '' ? [] : `${name} “${String(group[`k${index}`])}”`
      );
      const details = { key: parts.join(', '), records: shown, more: Number(group['n']) - shown.length };
      return records.map((record) => ({ record: Number(record), details }));
    })
    .sort((a, b) => a.record - b.record)
    .slice(0, mostListed);
  const { file } = opened;
  for (const { record, details } of rows) problems.add('row-key-repeated', { file, record }, details);
  const before = await count(db, sql`FROM ${aside}`);
  await keepReasons(db, file, sql`SELECT unnest(records) FROM ${repeated}`, 'row-key-repeated', partsOf(opened));
  await db.run(sql`INSERT INTO ${aside} SELECT unnest(records) FROM ${repeated}`);
  problems.addRest('row-key-repeated', { file }, (await count(db, sql`FROM ${aside}`)) - before - rows.length);
}

/** How many rows of the table a record of the file gives. */
function partsOf(opened: OpenedResource | SpreadResource): number {
  return 'spread' in opened ? opened.spread.parts.length : 1;
}

/** What stands in a column of the key: the canonical value, or the file's cell where that cannot be read. */
function keyText(plan: ColumnPlan, name: string): Sql {
  const index = fileColumn(plan, name);
  return index === undefined ? identifier(name) : sql`coalesce(${identifier(name)}, ${identifier(columnName(index))})`;
}

async function count(db: Database, from: Sql): Promise<number> {
  const [row] = await db.all(sql`SELECT count(*) AS n ${from}`);
  return Number(row?.['n']);
}
