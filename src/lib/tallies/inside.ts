import type { Indicator } from '#lib/catalog/types.ts';
import type { ConditionColumn } from '#lib/database/condition-sql.ts';
import { join, sql, type Sql } from '#lib/database/sql.ts';
import { handedOver } from './handed-over.ts';
import { columnOf, conditionOf, type RelationContext } from './relation-context.ts';
import { standing } from './standing.ts';

/**
 * Whether a row is in the denominator, as SQL of three values: it meets the condition, is due by the data date (a row without a
 * due date is unknown) and, for standing rules and seats, in force on it. Undefined where the definition cannot be read.
 */
export function inside(context: RelationContext, indicator: Indicator, condition: string): Sql | undefined {
  const parts = [conditionOf(context, indicator, condition)];
  const due = indicator.due ?? context.table?.dueColumn;
  if (due !== undefined) {
    const column = columnOf(context, indicator, due);
    parts.push(column && sql`${column.column} <= ${context.until}`);
  }
  const span = spanInForce(context, indicator);
  if (span) {
    const from = columnOf(context, indicator, span.from);
    const to = columnOf(context, indicator, span.to);
    parts.push(from && openEnded(from, sql`${from.column} <= ${context.until}`));
    parts.push(to && openEnded(to, sql`${to.column} >= ${context.until}`));
    if (context.relation.table === 'seats') parts.push(sql`NOT ${handedOver(context)}`);
  }
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? sql`(${join(known, ' AND ')})` : undefined;
}

/** The columns of the span in which a row is in force; undefined where rows are acts, not standing things. */
export function spanInForce(
  context: RelationContext,
  indicator: Indicator
): { readonly from: string; readonly to: string } | undefined {
  return indicator.inForce ?? standing[context.relation.table];
}

function openEnded({ column, absence }: ConditionColumn, holds: Sql): Sql {
  const unknown = absence ? sql`WHEN ${absence} IN ('unreadable', 'withheld') THEN NULL` : sql``;
  return sql`CASE WHEN ${column} IS NOT NULL THEN ${holds} ${unknown} ELSE TRUE END`;
}
