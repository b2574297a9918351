import type { Condition, Operand, Operator } from './condition.ts';
import { numberSql } from './number-sql.ts';
import { join, sql, type Sql } from './sql.ts';

/** A column that a condition names: VARCHAR, NULL where absent; `absence` says why, where the table knows. */
export interface ConditionColumn {
  readonly column: Sql;
  readonly absence?: Sql;
}

export type ResolveColumn = (name: string) => ConditionColumn | undefined;

export type ConditionSql = { readonly ok: true; readonly sql: Sql } | { readonly ok: false; readonly missing: string };

/**
 * A condition as a BOOLEAN expression of three values: NULL is unknown. Comparing an absent cell is unknown; two numbers compare
 * as numbers, row by row, anything else as trimmed text, case and all. A bare column is true for 1, yes and true, false for 0, no
 * and false, else unknown. `is present` is unknown where the cell was there but could not be read or was withheld. Values are
 * bound, never pasted. A name that `resolve` does not know is given back as `missing`.
 */
export function conditionSql(condition: Condition, resolve: ResolveColumn): ConditionSql {
  switch (condition.kind) {
    case 'rows':
      return { ok: true, sql: sql`TRUE` };
    case 'not': {
      const inner = conditionSql(condition.condition, resolve);
      return inner.ok ? { ok: true, sql: sql`(NOT ${inner.sql})` } : inner;
    }
    case 'and':
    case 'or':
      return joined(condition.kind, condition.conditions, resolve);
  }
  const found = resolve(condition.column);
  if (!found) return { ok: false, missing: condition.column };
  switch (condition.kind) {
    case 'column':
      return { ok: true, sql: bareColumn(found.column) };
    case 'presence':
      return { ok: true, sql: presence(found, condition.present) };
    case 'among':
      return { ok: true, sql: among(found.column, condition.values) };
    case 'comparison':
      return comparison(found.column, condition.operator, condition.with, resolve);
  }
}

function joined(kind: 'and' | 'or', conditions: readonly Condition[], resolve: ResolveColumn): ConditionSql {
  const parts: Sql[] = [];
  for (const each of conditions) {
    const part = conditionSql(each, resolve);
    if (!part.ok) return part;
    parts.push(part.sql);
  }
  return { ok: true, sql: sql`(${join(parts, kind === 'and' ? ' AND ' : ' OR ')})` };
}

/** The usual spellings first: they need no reading of numbers. */
function bareColumn(column: Sql): Sql {
  const number = numberSql(column);
  const word = sql`CASE lower(trim(${column})) WHEN 'yes' THEN TRUE WHEN 'true' THEN TRUE WHEN 'no' THEN FALSE WHEN 'false' THEN FALSE END`;
  const spelt = sql`COALESCE(${word}, CASE ${number} WHEN 1 THEN TRUE WHEN 0 THEN FALSE END)`;
  return sql`CASE WHEN ${column} IN ('1', 'yes', 'true') THEN TRUE WHEN ${column} IN ('0', 'no', 'false') THEN FALSE ELSE ${spelt} END`;
}

function presence({ column, absence }: ConditionColumn, present: boolean): Sql {
  const whenThere = present ? sql`TRUE` : sql`FALSE`;
  const whenNot = present ? sql`FALSE` : sql`TRUE`;
  const unknown = absence ? sql`WHEN ${absence} IN ('unreadable', 'withheld') THEN NULL` : sql``;
  return sql`CASE WHEN ${column} IS NOT NULL THEN ${whenThere} ${unknown} ELSE ${whenNot} END`;
}

function among(column: Sql, values: readonly string[]): Sql {
  const numbers = values.filter(isNumber).map((value) => boundNumber(value));
  const texts = values.filter((value) => !isNumber(value)).map((value) => sql`${value.trim()}`);
  const isText =
    texts.length === 0 ? sql`(${column} IS NULL AND NULL)` : sql`(trim(${column}) IN (${join(texts, ', ')}))`;
  return numbers.length === 0 ? isText : sql`COALESCE(${numberSql(column)} IN (${join(numbers, ', ')}), ${isText})`;
}

/** Where one side is no number, comparing numbers gives NULL, and the texts decide. */
function comparison(column: Sql, operator: Operator, operand: Operand, resolve: ResolveColumn): ConditionSql {
  const sign = signs[operator];
  const number = numberSql(column);
  if ('column' in operand) {
    const other = resolve(operand.column);
    if (!other) return { ok: false, missing: operand.column };
    const asNumbers = sql`${number} ${sign} ${numberSql(other.column)}`;
    return { ok: true, sql: sql`COALESCE(${asNumbers}, trim(${column}) ${sign} trim(${other.column}))` };
  }
  const value = operand.value.trim();
  const asText = sql`trim(${column}) ${sign} ${value}`;
  if (!isNumber(value)) return { ok: true, sql: sql`(${asText})` };
  return { ok: true, sql: sql`COALESCE(${number} ${sign} ${boundNumber(value)}, ${asText})` };
}

const signs: Readonly<Record<Operator, Sql>> = {
  '=': sql`=`,
  '!=': sql`<>`,
  '<': sql`<`,
  '<=': sql`<=`,
  '>': sql`>`,
  '>=': sql`>=`
};

/** A number that DECIMAL(38,9) can hold. */
function isNumber(value: string): boolean {
  return /^[+-]?(\d{1,28}(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i.test(value.trim()) && Math.abs(Number(value)) < 1e28;
}

function boundNumber(value: string): Sql {
  return sql`CAST(${value.trim()} AS DECIMAL(38, 9))`;
}
