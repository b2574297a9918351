import { commonColumns } from '#lib/catalog/column.ts';
import { periodDays } from '#lib/catalog/period-days.ts';
import type { Database } from '#lib/database/database.ts';
import { identifier, sql } from '#lib/database/sql.ts';
import { isLikely } from './check-dates.ts';
import type { ColumnPlan } from './column-plan.ts';

/**
 * The newest date of a register, or the last day of the newest period of results; nothing where there is none, and nothing of what
 * is said of the data after they came: assessments, replies, a charter, when a document was archived. Dates in unlikely years
 * are left out; so is the year 9999, by which many systems write “without end”.
 */
export async function newestDate(
  db: Database,
  plan: ColumnPlan,
  relation: string
): Promise<{ readonly newest?: string; readonly newestPast?: string }> {
  const { name, columns, dueColumn } = plan.definition;
  if (afterwards.has(name)) return {};
  const dates = columns
    .filter((column) => column.type === 'date' && !commonColumns.includes(column))
    .map((column) => column.name);
  const found: string[] = [];
  const past: string[] = [];
  for (const column of dates) {
    const [row] = await db.all(
      sql`SELECT max(${identifier(column)}) AS newest FROM ${identifier(relation)} WHERE ${isLikely(column)}`
    );
    if (typeof row?.['newest'] !== 'string') continue;
    found.push(row['newest']);
    if (column !== dueColumn && !ends.includes(column)) past.push(row['newest']);
  }
  if (name === 'results') {
    const periods = await db.all(sql`SELECT DISTINCT period FROM ${identifier(relation)} WHERE period IS NOT NULL`);
    const last = periods.flatMap((row) => periodDays(String(row['period']))?.end ?? []);
    found.push(...last);
    past.push(...last);
  }
  const newest = found.sort().at(-1);
  const newestPast = past.sort().at(-1);
  return { ...(newest !== undefined && { newest }), ...(newestPast !== undefined && { newestPast }) };
}

/** Tables of what comes after the data. */
const afterwards: ReadonlySet<string> = new Set(['assessments', 'replies', 'charter']);

/** Columns that say until when something holds. */
const ends: readonly string[] = ['to', 'in_force_to'];
