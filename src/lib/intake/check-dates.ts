import type { TableName } from '#lib/catalog/types.ts';
import { identifier, literal, sql } from '#lib/database/sql.ts';
import { makeUnreadable, tellRows, type Staged } from './make-unreadable.ts';

/**
 * Dates of which the second cannot come before the first, by table. Where it does, the second counts as unreadable, so that no
 * length of time is below zero. Not here: what may well come early, such as a publication before its promised day, a review before
 * its scheduled one, or redress before the institution owned up.
 */
const orders: Partial<Readonly<Record<TableName, readonly (readonly [earlier: string, later: string])[]>>> = {
  mechanisms: [['in_force_from', 'in_force_to']],
  seats: [['from', 'to']],
  harms: [
    ['identified_on', 'acknowledged_on'],
    ['identified_on', 'redressed_on']
  ],
  questions: [['asked_on', 'answered_on']],
  commitments: [
    ['made_on', 'due_on'],
    ['made_on', 'completed_on']
  ],
  reviews: [['held_on', 'published_on']],
  shortfalls: [
    ['found_on', 'consequence_on'],
    ['found_on', 'resolved_on']
  ],
  replies: [['asked_on', 'replied_on']]
};

/** First and last year in which a date is taken for what it says. */
const firstYear = '1900';
const lastYear = '2100';

/** Condition on a date that it lies in years that are likely. The years 1 and 9999 are how systems write “always” and “without end”. */
export function isLikely(column: string) {
  const date = identifier(column);
  return sql`(${date} >= ${literal(firstYear)} AND ${date} < ${literal(`${lastYear}-12-32`)})`;
}

/** Says which dates are in the wrong order (the later-meaning one counts as unreadable) and which lie in unlikely years (used). */
export async function checkDates(staged: Staged): Promise<void> {
  const { definition } = staged.plan;
  for (const [earlier, later] of orders[definition.name] ?? []) {
    await makeUnreadable(staged, {
      column: later,
      needs: [earlier, later],
      when: sql`${identifier(later)} < ${identifier(earlier)}`,
      tell: (row) => ({
        code: 'dates-out-of-order',
        details: { later, laterDate: String(row[later]), earlier, earlierDate: String(row[earlier]) }
      })
    });
  }
  for (const { name } of definition.columns.filter((column) => column.type === 'date')) {
    const year = sql`left(${identifier(name)}, 4)`;
    await tellRows(staged, {
      column: name,
      needs: [name],
      when: sql`NOT ${isLikely(name)} AND ${year} NOT IN ('0001', '9999')`,
      tell: (row) => ({ code: 'date-implausible', details: { date: String(row[name]), firstYear, lastYear } })
    });
  }
}
