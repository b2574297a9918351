import { identifier, join, literal, sql } from '#lib/database/sql.ts';
import { fileColumn, type ColumnPlan } from './column-plan.ts';
import { columnName, someCells, type CsvSource } from './csv-source.ts';
import type { OpenedResource } from './open-resource.ts';
import { readWhole } from './read-whole.ts';
import type { Work } from './work.ts';

/** What a first pass over a file of records found. */
export interface Survey {
  readonly source: CsvSource;
  /** Rows that DuckDB gave, the header among them. */
  readonly rows: number;
  /** How many of them look like rows and are none (`RowLabels`), the header not among them. */
  readonly labels: number;
  /** By position of the column: how many distinct cells it has, blank counted as one. */
  readonly distinct: ReadonlyMap<number, number>;
  /** The distinct cells, in order; null for blank. Empty for columns with more than can be read one by one. */
  readonly cells: ReadonlyMap<number, readonly (string | null)[]>;
}

const table = 'intake_survey';
const mostCells = 50_000;

/**
 * One pass over the file: the distinct cells of every column whose cells have to be read (dimensions, institution, period,
 * verification; of dates without their time of day), and how many rows there are. Undefined, with a problem, where the file cannot be read.
 */
export async function surveyRecords(
  work: Work,
  opened: OpenedResource,
  plan: ColumnPlan,
  registered: string
): Promise<Survey | undefined> {
  const { db, problems } = work;
  const date = fileColumn(plan, 'date');
  const wanted = plan.roles.flatMap((role, index) =>
    role.kind === 'dimension' ||
    index === fileColumn(plan, 'period') ||
    index === fileColumn(plan, 'verification') ||
    index === fileColumn(plan, 'institution') ||
    (index === date && !plan.constants.has('period') && fileColumn(plan, 'period') === undefined)
      ? [index]
      : []
  );
  const names = wanted.map((index) => identifier(columnName(index)));
  const sets = names.map((name) => sql`(${name}, label)`);
  const keys = wanted.map((index) => {
    const name = identifier(columnName(index));
    return index === date ? sql`${dayOf(name)} AS ${name}` : name;
  });
  const missing = opened.settings.missingValues;
  const source = await readWhole(db, opened, registered, problems, (from) => {
    const grouping = names.map((name, position) => sql`WHEN GROUPING(${name}) = 0 THEN ${literal(position)}`);
    const which = names.length === 0 ? sql`-1` : sql`CASE ${join(grouping, ' ')} ELSE -1 END`;
    return sql`CREATE OR REPLACE TABLE ${identifier(table)} AS SELECT ${which} AS slot, label, count(*) AS n, count(anything) AS filled,
        ${names.length === 0 ? sql`CAST(NULL AS VARCHAR)` : sql`coalesce(${join(names, ', ')})`} AS value
      FROM (SELECT ${join([sql`anything`, sql`label`, ...keys], ', ')} FROM ${someCells(from, wanted, missing)}) GROUP BY GROUPING SETS (${join([...sets, sql`(label)`], ', ')})`;
  });
  if (!source) return undefined;
  const counts = await db.all(
    sql`SELECT slot, count(*) FILTER (WHERE label IS NULL) AS cells, CAST(sum(n) AS BIGINT) AS n,
      CAST(coalesce(sum(n) FILTER (WHERE label IS NOT NULL), 0) AS BIGINT) AS labels FROM ${identifier(table)} GROUP BY 1 ORDER BY 1`
  );
  const total = counts.find((row) => row['slot'] === -1);
  const distinct = new Map<number, number>();
  const cells = new Map<number, readonly (string | null)[]>();
  for (const [position, index] of wanted.entries()) {
    const found = Number(counts.find((row) => row['slot'] === position)?.['cells'] ?? 0);
    const rows =
      found > mostCells
        ? []
        : await db.all(
            sql`SELECT value FROM ${identifier(table)} WHERE slot = ${literal(position)} AND label IS NULL ORDER BY n DESC, value`
          );
    cells.set(
      index,
      rows.map((row) => row['value'] as string | null)
    );
    distinct.set(index, found > mostCells ? found : rows.length);
  }
  const labels = Math.max(Number(total?.['labels'] ?? 0) - 1, 0);
  return { source, rows: Number(total?.['n'] ?? 0), labels, distinct, cells };
}

/** A cell's date without its time of day. */
export function dayOf(cell: ReturnType<typeof identifier>): ReturnType<typeof identifier> {
  return sql`regexp_replace(${cell}, '[T ]+\\d{1,2}:\\d{2}.*$', '')`;
}
