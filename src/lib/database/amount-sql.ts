import type { Condition } from './condition.ts';
import { conditionSql, type ConditionSql, type ResolveColumn } from './condition-sql.ts';
import { numberSql } from './number-sql.ts';
import { sql, type Sql } from './sql.ts';

/**
 * What a sum adds up: a bare column's number (yes and true are 1, no and false 0) as the decimal given, else the condition's 0 or
 * 1; NULL where unknown. A name that `resolve` does not know is given back as `missing`.
 */
export function amountSql(condition: Condition, resolve: ResolveColumn, type?: Sql): ConditionSql {
  const truth = conditionSql(condition, resolve);
  if (!truth.ok) return truth;
  const asInteger = sql`CAST(${truth.sql} AS INTEGER)`;
  const asNumber = type ? sql`CAST(${asInteger} AS ${type})` : asInteger;
  if (condition.kind !== 'column') return { ok: true, sql: asNumber };
  const column = resolve(condition.column)?.column;
  return column
    ? { ok: true, sql: sql`COALESCE(${numberSql(column, type)}, ${asNumber})` }
    : { ok: false, missing: condition.column };
}
