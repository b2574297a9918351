import type { Condition } from './condition.ts';
import { conditionSql, type ConditionSql, type ResolveColumn } from './condition-sql.ts';
import { numberSql } from './number-sql.ts';
import { sql } from './sql.ts';

/**
 * What a sum adds up: a bare column's number (yes and true are 1, no and false 0) as DECIMAL(38,9), else the condition's 0 or 1
 * as INTEGER; NULL where unknown. A name that `resolve` does not know is given back as `missing`.
 */
export function amountSql(condition: Condition, resolve: ResolveColumn): ConditionSql {
  const truth = conditionSql(condition, resolve);
  if (!truth.ok) return truth;
  const asNumber = sql`CAST(${truth.sql} AS INTEGER)`;
  if (condition.kind !== 'column') return { ok: true, sql: asNumber };
  const column = resolve(condition.column)?.column;
  return column
    ? { ok: true, sql: sql`COALESCE(${numberSql(column)}, ${asNumber})` }
    : { ok: false, missing: condition.column };
}
