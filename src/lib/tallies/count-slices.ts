import type { Database, Row } from '#lib/database/database.ts';
import { identifier, join, sql, type Sql } from '#lib/database/sql.ts';
import { measureColumn, rowsInState, rowsUsed, type Measure } from './measure.ts';
import type { Prepared, PreparedDimension } from './prepare-relation.ts';
import { sumOf } from './sum.ts';
import type { Duration } from './tally.ts';

/** What was counted in one slice, for all measures of a relation: columns begin with the measure's key. */
export interface SliceCounts {
  readonly institution: string;
  readonly period: string;
  /** A group's label, `all`, or `x × y`. */
  readonly group: string;
  readonly counts: Row;
  readonly persons?: Row;
  /** Measure's key → durations, shortest first. */
  readonly times: ReadonlyMap<string, readonly Duration[]>;
}

/** The parts of a prepared table that is counted: overall (no dimension), by one, or by two crossed. */
export async function countSlices(
  db: Database,
  prepared: Prepared,
  dimensions: readonly PreparedDimension[],
  measures: readonly Measure[]
): Promise<readonly SliceCounts[]> {
  const counted = dimensions.length === 0 ? measures : measures.filter(({ printedAs }) => printedAs === undefined);
  if (counted.length === 0) return [];
  const cut: Cut = {
    source: unnested(prepared.table, dimensions),
    groups: dimensions.map((_, index) => identifier(`g${index}`))
  };
  const rows = await db.all(countsSql(cut, counted, prepared.verification === undefined));
  const personal = counted.filter(({ perPerson }) => perPerson !== undefined);
  const persons = prepared.hasPersons && personal.length > 0 ? await db.all(personsSql(cut, personal)) : [];
  const personsByKey = new Map(persons.map((row) => [keyOf(row, dimensions.length), row]));
  const times = await timesOf(
    db,
    cut,
    counted.filter(({ timed }) => timed)
  );
  return rows.map((counts) => {
    const key = keyOf(counts, dimensions.length);
    const ofPersons = personsByKey.get(key);
    return {
      institution: String(counts['institution']),
      period: String(counts['period']),
      group: groupOf(counts, dimensions.length),
      counts,
      ...(ofPersons === undefined ? {} : { persons: ofPersons }),
      times: times.get(key) ?? new Map()
    };
  });
}

interface Cut {
  readonly source: Sql;
  readonly groups: readonly Sql[];
}

/** The table with each dimension's group as `g0`, `g1`; a row that names several groups is there once for each. */
function unnested(table: Sql, dimensions: readonly PreparedDimension[]): Sql {
  return dimensions.reduce(
    (source, { column, overlapping }, index) =>
      overlapping
        ? sql`(SELECT *, unnest(list_distinct(${column})) AS ${identifier(`g${index}`)} FROM ${source})`
        : sql`(SELECT *, ${column} AS ${identifier(`g${index}`)} FROM ${source} WHERE ${column} IS NOT NULL)`,
    table
  );
}

function countsSql(cut: Cut, measures: readonly Measure[], withVerification: boolean): Sql {
  const columns = measures.flatMap((measure) => {
    const { key, aggregates } = measure;
    return [
      sql`${rowsUsed(key)} AS ${identifier(`${key}_used`)}`,
      sql`${rowsInState(key, 2)} AS ${identifier(`${key}_events`)}`,
      sql`${rowsInState(key, 3)} AS ${identifier(`${key}_unknown`)}`,
      ...aggregates.map(({ name, value }) => sql`${value} AS ${identifier(name)}`),
      ...(withVerification
        ? [
            sql`CAST(min(v) FILTER (WHERE ${measureColumn(key, 's')} IN (1, 2)) AS INTEGER) AS ${identifier(`${key}_weakest`)}`
          ]
        : [])
    ];
  });
  return grouped(cut, columns, cut.source, []);
}

function personsSql(cut: Cut, measures: readonly Measure[]): Sql {
  const inner = measures.flatMap(({ key, perPerson }) =>
    perPerson === undefined
      ? []
      : [
          sql`${perPerson.event} AS ${identifier(`${key}_e`)}`,
          sql`${perPerson.size} AS ${identifier(`${key}_n`)}`,
          sql`${perPerson.inNumerator} AS ${identifier(`${key}_a`)}`,
          sql`${perPerson.inComplement} AS ${identifier(`${key}_b`)}`,
          sql`${rowsUsed(key)} AS ${identifier(`${key}_u`)}`
        ]
  );
  const outer = measures.flatMap(({ key, perPerson }) => {
    const [e, n, a, b, u] = ['e', 'n', 'a', 'b', 'u'].map((name) => measureColumn(key, name)) as [
      Sql,
      Sql,
      Sql,
      Sql,
      Sql
    ];
    const persons = [
      sql`count(*) FILTER (WHERE ${a} > 0) AS ${identifier(`${key}_numerator`)}`,
      sql`count(*) FILTER (WHERE ${b} > 0) AS ${identifier(`${key}_complement`)}`,
      sql`count(*) FILTER (WHERE ${u} > 0) AS ${identifier(`${key}_persons`)}`
    ];
    if (!perPerson?.clustered) return persons;
    return [
      ...persons,
      sql`${sumOf(sql`${e} * ${e}`)} AS ${identifier(`${key}_ee`)}`,
      sql`${sumOf(sql`${e} * ${n}`)} AS ${identifier(`${key}_en`)}`,
      sql`${sumOf(sql`${n} * ${n}`)} AS ${identifier(`${key}_nn`)}`
    ];
  });
  const by = join([identifier('i'), identifier('p'), ...cut.groups, identifier('person')], ', ');
  const byPerson = sql`(SELECT ${by}, ${join(inner, ', ')} FROM ${cut.source} GROUP BY ${by})`;
  return grouped(cut, outer, byPerson, []);
}

async function timesOf(
  db: Database,
  cut: Cut,
  measures: readonly Measure[]
): Promise<Map<string, Map<string, Duration[]>>> {
  const times = new Map<string, Map<string, Duration[]>>();
  for (const { key } of measures) {
    const [state, days] = [measureColumn(key, 's'), measureColumn(key, 't')];
    const source = sql`(SELECT * FROM ${cut.source} WHERE ${state} IN (1, 2))`;
    for (const row of await db.all(grouped(cut, [sql`count(*) AS n`], source, [days, state]))) {
      const slice = keyOf(row, cut.groups.length);
      const byMeasure = times.get(slice) ?? new Map<string, Duration[]>();
      times.set(slice, byMeasure);
      const durations = byMeasure.get(key) ?? [];
      byMeasure.set(key, durations);
      durations.push({ days: Number(row['x0']), closed: Number(row['x1']) === 2, count: Number(row['n']) });
    }
  }
  return times;
}

/** Aggregates by institution, period, group and what else is named, which comes back as `x0`, `x1`, in its order. */
function grouped(cut: Cut, columns: readonly Sql[], source: Sql, more: readonly Sql[]): Sql {
  const by = [identifier('i'), identifier('p'), ...cut.groups, ...more];
  const names = ['institution', 'period', ...cut.groups.map((_, index) => `group${index}`)];
  const texts = names.map((name, index) => sql`CAST(${by[index] ?? sql`NULL`} AS VARCHAR) AS ${identifier(name)}`);
  const others = more.map((column, index) => sql`CAST(${column} AS INTEGER) AS ${identifier(`x${index}`)}`);
  return sql`SELECT ${join([...texts, ...others, ...columns], ', ')} FROM ${source} GROUP BY ${join(by, ', ')} ORDER BY ${join(by, ', ')}`;
}

function keyOf(row: Row, dimensions: number): string {
  return JSON.stringify([row['institution'], row['period'], groupOf(row, dimensions)]);
}

function groupOf(row: Row, dimensions: number): string {
  if (dimensions === 0) return 'all';
  return Array.from({ length: dimensions }, (_, index) => String(row[`group${index}`])).join(' × ');
}
