import { identifier, sql } from '#lib/database/sql.ts';
import { fileColumn, type ColumnPlan } from './column-plan.ts';
import { columnName } from './csv-source.ts';
import { keepReasons } from './keep-reasons.ts';
import type { OpenedResource } from './open-resource.ts';
import type { Work } from './work.ts';

const first = 'intake_first';

/**
 * Leaves the first row of each person, in an institution and period, in a relation of records, where `rows_per_person` asks for it. The
 * first is the first by date where all dates of the column `date` are written year first, else the first in the file. A row without a
 * person is a person of its own.
 */
export async function keepFirstRows(work: Work, opened: OpenedResource, plan: ColumnPlan, name: string): Promise<void> {
  if (opened.settings.rowsPerPerson !== 'first') return;
  const { db, problems } = work;
  const index = fileColumn(plan, 'person');
  if (index === undefined) return problems.add('first-without-person', { file: opened.file });
  const [table, person] = [identifier(name), identifier(columnName(index))];
  const date = fileColumn(plan, 'date');
  const cell = date === undefined ? undefined : identifier(columnName(date));
  const [other] = cell
    ? await db.all(
        sql`SELECT 1 AS found FROM ${table} WHERE NOT regexp_matches(${cell}, '^[12]\\d{3}-\\d{2}-\\d{2}([T ].*)?$') LIMIT 1`
      )
    : [];
  const byDate = cell !== undefined && other === undefined;
  const found = byDate
    ? sql`coalesce(arg_min(record, ${cell} || ' ' || lpad(CAST(record AS VARCHAR), 10, '0')), min(record))`
    : sql`min(record)`;
  await db.run(
    sql`CREATE OR REPLACE TABLE ${identifier(first)} AS SELECT ${found} AS record, count(*) AS n FROM ${table}
      WHERE ${person} IS NOT NULL GROUP BY institution, period, ${person}`
  );
  const isLater = sql`${person} IS NOT NULL AND record NOT IN (SELECT record FROM ${identifier(first)})`;
  const [later] = await db.all(sql`SELECT count(*) AS n, min(record) AS record FROM ${table} WHERE ${isLater}`);
  const [persons] = await db.all(sql`SELECT count(*) AS n FROM ${identifier(first)} WHERE n > 1`);
  if (Number(later?.['n']) > 0) {
    await keepReasons(db, opened.file, sql`SELECT record FROM ${table} WHERE ${isLater}`, 'rows-after-first');
    await db.run(sql`DELETE FROM ${table} WHERE ${isLater}`);
    const by = byDate ? opened.header[date!] : undefined;
    const details = { rows: Number(later?.['n']), persons: Number(persons?.['n']), by };
    const place = { file: opened.file, record: Number(later?.['record']), column: opened.header[index]! };
    problems.add('rows-after-first', place, details);
  }
  await db.run(sql`DROP TABLE ${identifier(first)}`);
}
