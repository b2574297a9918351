import type { Database } from '#lib/database/database.ts';
import { identifier, sql } from '#lib/database/sql.ts';
import type { ColumnPlan } from './column-plan.ts';
import { periodEnd } from './read-period.ts';

/**
 * The newest date of a register, or the last day of the newest period of results; nothing where there is none. The year 9999 is how
 * many systems write “without end”, and no date.
 */
export async function newestDate(
  db: Database,
  plan: ColumnPlan,
  relation: string
): Promise<{ readonly newest?: string; readonly newestPast?: string }> {
  const { columns, dueColumn } = plan.definition;
  const dates = columns.filter((column) => column.type === 'date').map((column) => column.name);
  const found: string[] = [];
  const past: string[] = [];
  for (const column of dates) {
    const [row] = await db.all(
      sql`SELECT max(${identifier(column)}) AS newest FROM ${identifier(relation)} WHERE ${identifier(column)} < '9999'`
    );
    if (typeof row?.['newest'] !== 'string') continue;
    found.push(row['newest']);
    if (column !== dueColumn && !ends.includes(column)) past.push(row['newest']);
  }
  if (plan.definition.name === 'results') {
    const periods = await db.all(sql`SELECT DISTINCT period FROM ${identifier(relation)} WHERE period IS NOT NULL`);
    const last = periods.flatMap((row) => periodEnd(String(row['period'])) ?? []);
    found.push(...last);
    past.push(...last);
  }
  const newest = found.sort().at(-1);
  const newestPast = past.sort().at(-1);
  return { ...(newest !== undefined && { newest }), ...(newestPast !== undefined && { newestPast }) };
}

/** Columns that say until when something holds. */
const ends: readonly string[] = ['to', 'in_force_to'];
