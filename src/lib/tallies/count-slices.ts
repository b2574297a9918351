import type { Columns, Database } from '#lib/database/database.ts';
import { identifier, join, sql, type Sql } from '#lib/database/sql.ts';
import type { Counts } from './counts.ts';
import { measureColumn, rowsInState, rowsUsed, type Measure } from './measure.ts';
import type { Prepared, PreparedDimension } from './prepare-relation.ts';
import { sliceIndex, type SliceIndex } from './slice-index.ts';
import { sumOf } from './sum.ts';
import type { Duration } from './tally.ts';

/** What was counted in one slice, for all measures of a relation: columns begin with the measure's key. */
export interface SliceCounts {
  readonly institution: string;
  readonly period: string;
  /** A group's label, `all`, or `x × y`. */
  readonly group: string;
  readonly counts: Counts;
  /** Of its rows whose person has several in the period: counted by row and by person. */
  readonly shared?: { readonly rows: Counts | undefined; readonly people: Counts | undefined };
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
  const cut = cutOf(prepared.table, dimensions);
  const columns = await db.columns(countsSql(cut, counted, prepared.verification === undefined));
  const shared = await sharedOf(db, prepared, dimensions, counted);
  const times = await timesOf(
    db,
    cut,
    counted.filter(({ timed }) => timed)
  );
  return placesOf(columns, dimensions.length).map(({ institution, period, group }, row) => {
    const ofShared = shared?.of(institution, period).get(group);
    return {
      institution,
      period,
      group,
      counts: { values: columns.values, row },
      ...(ofShared === undefined ? {} : { shared: ofShared }),
      times: times.of(institution, period).get(group) ?? noTimes
    };
  });
}

/** A statement of counting, and what it is for. */
export interface CountingStep {
  readonly step: 'counts' | 'persons' | 'times';
  readonly statement: Sql;
}

/** The statements that `countSlices` runs for these measures overall, in its order. */
export function countingSteps(prepared: Prepared, measures: readonly Measure[]): readonly CountingStep[] {
  const cut = cutOf(prepared.table, []);
  const personal = measures.filter(({ perPerson }) => perPerson !== undefined);
  const shared = prepared.shared === undefined || personal.length === 0 ? undefined : cutOf(prepared.shared, []);
  return [
    { step: 'counts', statement: countsSql(cut, measures, prepared.verification === undefined) },
    ...(shared === undefined
      ? []
      : [countsSql(shared, personal, false), personsSql(shared, personal)].map((statement) => ({
          step: 'persons' as const,
          statement
        }))),
    ...measures
      .filter(({ timed }) => timed)
      .map((measure) => ({ step: 'times' as const, statement: timesSql(cut, measure) }))
  ];
}

const noTimes: ReadonlyMap<string, readonly Duration[]> = new Map();

interface Cut {
  readonly source: Sql;
  readonly groups: readonly Sql[];
}

function cutOf(table: Sql, dimensions: readonly PreparedDimension[]): Cut {
  return { source: unnested(table, dimensions), groups: dimensions.map((_, index) => identifier(`g${index}`)) };
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

/** Rows whose person has several, by row and by person; undefined where there are none. Most rows are their person's only one. */
async function sharedOf(
  db: Database,
  { shared }: Prepared,
  dimensions: readonly PreparedDimension[],
  measures: readonly Measure[]
): Promise<SliceIndex<SliceCounts['shared']> | undefined> {
  const personal = measures.filter(({ perPerson }) => perPerson !== undefined);
  if (shared === undefined || personal.length === 0) return undefined;
  const cut = cutOf(shared, dimensions);
  const rows = await db.columns(countsSql(cut, personal, false));
  const people = await db.columns(personsSql(cut, personal));
  const found = sliceIndex<SliceCounts['shared']>();
  // Both are grouped and ordered alike, over the same rows.
  placesOf(rows, dimensions.length).forEach(({ institution, period, group }, row) =>
    found.set(institution, period, group, {
      rows: { values: rows.values, row },
      people: { values: people.values, row }
    })
  );
  return found;
}

async function timesOf(
  db: Database,
  cut: Cut,
  measures: readonly Measure[]
): Promise<SliceIndex<Map<string, Duration[]>>> {
  const times = sliceIndex<Map<string, Duration[]>>();
  for (const measure of measures) {
    const { key } = measure;
    const columns = await db.columns(timesSql(cut, measure));
    placesOf(columns, cut.groups.length).forEach(({ institution, period, group }, row) => {
      let byMeasure = times.of(institution, period).get(group);
      if (byMeasure === undefined) times.set(institution, period, group, (byMeasure = new Map()));
      const durations = byMeasure.get(key) ?? [];
      byMeasure.set(key, durations);
      const [x0, x1, n] = ['x0', 'x1', 'n'].map((name) => Number(columns.values.get(name)?.[row]));
      durations.push({ days: x0 ?? 0, closed: x1 === 2, count: n ?? 0 });
    });
  }
  return times;
}

/** How many cases closed (state 2) or were last seen open (1) after so many days. */
function timesSql(cut: Cut, { key }: Measure): Sql {
  const [state, days] = [measureColumn(key, 's'), measureColumn(key, 't')];
  const source = sql`(SELECT * FROM ${cut.source} WHERE ${state} IN (1, 2))`;
  return grouped(cut, [sql`count(*) AS n`], source, [days, state]);
}

/** Aggregates by institution, period, group and what else is named, which comes back as `x0`, `x1`, in its order. */
function grouped(cut: Cut, columns: readonly Sql[], source: Sql, more: readonly Sql[]): Sql {
  const by = [identifier('i'), identifier('p'), ...cut.groups, ...more];
  const names = ['institution', 'period', ...cut.groups.map((_, index) => `group${index}`)];
  const texts = names.map((name, index) => sql`CAST(${by[index] ?? sql`NULL`} AS VARCHAR) AS ${identifier(name)}`);
  const others = more.map((column, index) => sql`CAST(${column} AS INTEGER) AS ${identifier(`x${index}`)}`);
  return sql`SELECT ${join([...texts, ...others, ...columns], ', ')} FROM ${source} GROUP BY ${join(by, ', ')} ORDER BY ${join(by, ', ')}`;
}

/** Institution, period and group of each row. */
function placesOf(
  { length, values }: Columns,
  dimensions: number
): readonly { readonly institution: string; readonly period: string; readonly group: string }[] {
  const at = (name: string, row: number) => String(values.get(name)?.[row]);
  const groups = Array.from({ length: dimensions }, (_, index) => `group${index}`);
  return Array.from({ length }, (_, row) => ({
    institution: at('institution', row),
    period: at('period', row),
    group: dimensions === 0 ? 'all' : groups.map((name) => at(name, row)).join(' × ')
  }));
}
