import { allPeriods } from '#lib/catalog/own-periods.ts';
import type { RelationDimension } from '#lib/catalog/relation.ts';
import type { Verification } from '#lib/catalog/types.ts';
import type { Database } from '#lib/database/database.ts';
import { identifier, join, literal, sql, type Sql } from '#lib/database/sql.ts';
import { groupsOf, type GroupsByInstitution } from './groups-of.ts';
import type { Measure, NamedSql } from './measure.ts';
import type { RelationContext } from './relation-context.ts';
import { verificationRank } from './verification.ts';

/** A relation made ready to be counted quickly: dimensions as ENUMs, every measure's answer worked out once per row. */
export interface Prepared {
  /** Columns `i` (institution), `p` (period; blank over all rows of a register), `v` (rank of verification), maybe `person`. */
  readonly table: Sql;
  /** Its rows whose person has several in a period, with perhaps some others; undefined where there are none. */
  readonly shared: Sql | undefined;
  readonly dimensions: readonly PreparedDimension[];
  readonly groups: GroupsByInstitution;
  readonly hasPersons: boolean;
  readonly isRegister: boolean;
  /** Set where all rows have the same; else the weakest is taken slice by slice. */
  readonly verification: Verification | undefined;
  /** Register: first date of each institution's rows, where one is known. */
  readonly firstDates: ReadonlyMap<string, string>;
  /** The statements that made the table, with the columns of these measures alone and without dimensions. */
  rowsOf(measures: readonly Measure[]): readonly Sql[];
  drop(): Promise<void>;
}

export interface PreparedDimension {
  readonly id: string;
  readonly column: Sql;
  readonly overlapping: boolean;
}

/** So many persons are told apart at once. */
const mostHashed = 3_000_000;

/**
 * Makes the prepared table of a relation. Rows dated after the data date are not in it. A register's rows are in it twice: under
 * the calendar year of their date, where they have one, and under the blank period that stands for all rows.
 */
export async function prepareRelation(
  db: Database,
  context: RelationContext,
  dimensions: readonly RelationDimension[],
  measures: readonly Measure[]
): Promise<Prepared> {
  const { relation } = context;
  const isRegister = relation.table !== 'records';
  const table = identifier(`${relation.relation}_tallies`);
  const made: Sql[] = [];
  const drop = async () => {
    for (const statement of made.reverse()) await db.run(statement);
  };
  const create = async (statement: Sql, undo: Sql) => {
    await db.run(undo);
    made.push(undo);
    await db.run(statement);
  };
  const asEnum = async (name: string, labels: readonly string[]): Promise<Sql> => {
    if (labels.length === 0) return sql`VARCHAR`;
    const type = identifier(`${relation.relation}_${name}`);
    const list = `${relation.relation}_labels`;
    await db.run(sql`DROP TABLE IF EXISTS ${identifier(list)}`);
    await db.insert(
      list,
      [{ name: 'label', type: 'VARCHAR' }],
      labels.map((label) => [label])
    );
    await create(
      sql`CREATE TYPE ${type} AS ENUM (SELECT label FROM ${identifier(list)} ORDER BY label)`,
      sql`DROP TYPE IF EXISTS ${type}`
    );
    await db.run(sql`DROP TABLE ${identifier(list)}`);
    return type;
  };
  try {
    await db.run(sql`DROP TABLE IF EXISTS ${table}`);
    const source = sql`(SELECT * FROM ${identifier(relation.relation)} WHERE ${isDated(context)})`;
    const groups = await groupsOf(db, source, dimensions);
    const institutions = await distinct(db, source, identifier('institution'));
    const period = periodSql(context);
    const columns: NamedSql[] = [
      { name: 'i', value: sql`CAST(institution AS ${await asEnum('i', institutions)})` },
      {
        name: 'p',
        value: isRegister ? period : sql`CAST(${period} AS ${await asEnum('p', await distinct(db, source, period))})`
      },
      { name: 'v', value: verificationRank(identifier('verification')) }
    ];
    const groupColumns: NamedSql[] = [];
    for (const [index, dimension] of dimensions.entries()) {
      const type = await asEnum(`d${index}`, labelsOf(groups, dimension.id));
      const list = dimension.overlapping ? sql`[]` : sql``;
      groupColumns.push({ name: `d${index}`, value: sql`CAST(${identifier(dimension.column)} AS ${type}${list})` });
    }
    const person = relation.person === undefined ? [] : [{ name: 'person', value: identifier(relation.person) }];
    const statements = (by: readonly NamedSql[], counted: readonly Measure[]): readonly [Sql, ...Sql[]] => [
      rowsSql(table, source, [...columns, ...by, ...person], counted),
      ...(isRegister ? wholeRegister(table) : [])
    ];
    const [creating, ...completing] = statements(groupColumns, measures);
    await create(creating, sql`DROP TABLE IF EXISTS ${table}`);
    for (const statement of completing) await db.run(statement);
    const verifications = await distinct(db, source, identifier('verification'));
    return {
      table,
      shared:
        relation.person === undefined ? undefined : await sharedRows(db, create, table, `${relation.relation}_shared`),
      dimensions: dimensions.map(({ id, overlapping }, index) => ({
        id,
        overlapping,
        column: identifier(`d${index}`)
      })),
      groups,
      hasPersons: relation.person !== undefined,
      isRegister,
      verification: verifications.length === 1 ? (verifications[0] as Verification) : undefined,
      firstDates: await firstDatesOf(db, context, source),
      rowsOf: (counted) => statements([], counted),
      drop
    };
  } catch (error) {
    await drop();
    throw error;
  }
}

/** Makes the table: of each row its place, its groups and what the measures store of their answers. */
function rowsSql(table: Sql, source: Sql, columns: readonly NamedSql[], measures: readonly Measure[]): Sql {
  const answers = measures.flatMap((measure) => measure.answers);
  const stored = measures.flatMap((measure) => measure.stored);
  const kept = columns.map(({ name }) => identifier(name));
  return sql`CREATE TABLE ${table} AS SELECT ${join([...kept, ...stored.map(named)], ', ')}
        FROM (SELECT ${join([...columns, ...answers].map(named), ', ')} FROM ${source})`;
}

/** A register's rows once more under the blank period, for the count of all of them; those without a date stand there alone. */
function wholeRegister(table: Sql): readonly Sql[] {
  return [
    sql`INSERT INTO ${table} SELECT * REPLACE ('' AS p) FROM ${table}`,
    sql`DELETE FROM ${table} WHERE p IS NULL`
  ];
}

function named({ name, value }: NamedSql): Sql {
  return sql`${value} AS ${identifier(name)}`;
}

function isDated({ table, until }: RelationContext): Sql {
  if (table?.dateColumn === undefined) return sql`TRUE`;
  const date = identifier(table.dateColumn);
  return sql`(${date} IS NULL OR ${date} <= ${until})`;
}

function periodSql({ relation, table }: RelationContext): Sql {
  if (relation.table === 'records')
    return relation.hasPeriod ? sql`COALESCE(period, 'not-reported')` : sql`${allPeriods}`;
  return table?.dateColumn === undefined
    ? sql`CAST(NULL AS VARCHAR)`
    : sql`substr(${identifier(table.dateColumn)}, 1, 4)`;
}

async function distinct(db: Database, source: Sql, column: Sql): Promise<string[]> {
  const rows = await db.all(
    sql`SELECT DISTINCT ${column} AS label FROM ${source} WHERE ${column} IS NOT NULL ORDER BY label`
  );
  return rows.map(({ label }) => String(label));
}

function labelsOf(groups: GroupsByInstitution, dimension: string): string[] {
  const labels = new Set<string>();
  for (const byDimension of groups.values())
    for (const label of byDimension.get(dimension)?.keys() ?? []) labels.add(label);
  return [...labels];
}

/**
 * The rows of persons who have several in a period, as a table: few, so that counting by person costs little. A row without a
 * person's id is a person of its own. Persons are told apart by a hash, which lets in a few rows too many and takes less memory; of
 * many rows by a part of them after the other, for the same reason.
 */
async function sharedRows(
  db: Database,
  create: (statement: Sql, undo: Sql) => Promise<void>,
  table: Sql,
  name: string
): Promise<Sql | undefined> {
  const shared = identifier(name);
  const hash = sql`hash(i, p, person)`;
  await create(sql`CREATE TABLE ${shared} AS SELECT * FROM ${table} LIMIT 0`, sql`DROP TABLE IF EXISTS ${shared}`);
  const [all] = await db.all(sql`SELECT count(*) AS n FROM ${table}`);
  const parts = Math.ceil(Number(all?.['n']) / mostHashed);
  for (let part = 0; part < parts; part++) {
    const own = parts === 1 ? sql`` : sql` AND ${hash} % ${literal(parts)} = ${literal(part)}`;
    await db.run(
      sql`INSERT INTO ${shared} SELECT * FROM ${table} WHERE person IS NOT NULL${own} AND ${hash} IN
        (SELECT ${hash} FROM ${table} WHERE person IS NOT NULL${own} GROUP BY 1 HAVING count(*) > 1)`
    );
  }
  const [row] = await db.all(sql`SELECT count(*) AS n FROM ${shared}`);
  return row?.['n'] === 0 ? undefined : shared;
}

async function firstDatesOf(db: Database, { table }: RelationContext, source: Sql): Promise<Map<string, string>> {
  if (table?.dateColumn === undefined) return new Map();
  const date = identifier(table.dateColumn);
  const rows = await db.all(
    sql`SELECT institution, min(${date}) AS first FROM ${source} WHERE ${date} IS NOT NULL GROUP BY institution ORDER BY institution`
  );
  return new Map(rows.map(({ institution, first }) => [String(institution), String(first)]));
}
