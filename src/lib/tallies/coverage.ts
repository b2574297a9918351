import type { Indicator } from '#lib/catalog/types.ts';
import { join, sql, type Sql } from '#lib/database/sql.ts';
import { countIn, type Counts } from './counts.ts';
import { inside, spanInForce } from './inside.ts';
import { measureColumn, stateColumn, type Measure, type NamedSql } from './measure.ts';
import { columnOf, conditionOf, type RelationContext } from './relation-context.ts';

/** Stands between the columns of a cell; in no text that people write. */
const between = '\u001f';

/**
 * Cells present among cells required. A cell is a combination of the `cells` columns (none: a single cell); it is present where
 * any of its rows meets the numerator. Required are the cells listed, else those among the rows of the denominator. A row whose
 * cell has a blank is unknown; where all rows are, nothing is known of any cell, and none is required.
 */
export function coverage(context: RelationContext, indicator: Indicator, key: string): Measure | undefined {
  const entered = inside(context, indicator, indicator.denominator ?? 'rows');
  const met = conditionOf(context, indicator, indicator.numerator ?? 'rows');
  const columns = (indicator.cells ?? []).map((name) => columnOf(context, indicator, name)?.column);
  const known = columns.filter((column) => column !== undefined);
  if (!entered || !met || known.length < columns.length) return undefined;
  const required = indicator.required ?? (known.length === 0 ? [''] : undefined);
  const cell = measureColumn(key, 'c');
  return {
    indicator,
    key,
    answers: [
      { name: `${key}_d`, value: entered },
      { name: `${key}_n`, value: met },
      { name: `${key}_c`, value: cellText(known) }
    ],
    stored: [
      stateColumn(key, measureColumn(key, 'd'), sql`CASE WHEN ${cell} IS NOT NULL THEN ${measureColumn(key, 'n')} END`),
      { name: `${key}_c`, value: cell }
    ],
    aggregates: required ? [{ name: `${key}_present`, value: presentOf(key, required) }] : distinctCells(key),
    timed: false,
    inForce: spanInForce(context, indicator) !== undefined,
    read: (counts) => ({
      numerator: countIn(counts, `${key}_present`),
      denominator: required ? requiredOf(counts, key, required.length) : countIn(counts, `${key}_required`)
    })
  };
}

function requiredOf(counts: Counts | undefined, key: string, listed: number): number {
  const isUntold = countIn(counts, `${key}_used`) === 0 && countIn(counts, `${key}_unknown`) > 0;
  return isUntold ? 0 : listed;
}

function cellText(columns: readonly Sql[]): Sql {
  return columns.length === 0
    ? sql`''`
    : join(
        columns.flatMap((column, index) => (index === 0 ? [column] : [sql`${between}`, column])),
        ' || '
      );
}

function presentOf(key: string, required: readonly string[]): Sql {
  const state = measureColumn(key, 's');
  const cell = measureColumn(key, 'c');
  return required
    .map((each) => sql`CAST(COALESCE(bool_or(${state} = 2 AND ${cell} = ${each}), FALSE) AS INTEGER)`)
    .reduce((sum, each) => sql`${sum} + ${each}`, sql`0`);
}

function distinctCells(key: string): readonly NamedSql[] {
  const state = measureColumn(key, 's');
  const cell = measureColumn(key, 'c');
  return [
    { name: `${key}_present`, value: sql`count(DISTINCT ${cell}) FILTER (WHERE ${state} = 2)` },
    { name: `${key}_required`, value: sql`count(DISTINCT ${cell}) FILTER (WHERE ${state} IN (1, 2))` }
  ];
}
