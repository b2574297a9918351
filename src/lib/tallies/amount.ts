import type { Indicator } from '#lib/catalog/types.ts';
import { amountSql } from '#lib/database/amount-sql.ts';
import type { Database } from '#lib/database/database.ts';
import { identifier, literal, sql, type Sql } from '#lib/database/sql.ts';
import { conditionOf, columnOf, readCondition, type RelationContext } from './relation-context.ts';
import { tallyProblem } from './tally-problem.ts';

/** A number per row that is added up exactly: DECIMAL(9, scale) or, where that does not hold it, DECIMAL(18, scale); NULL where unknown. */
export interface Amount {
  readonly value: Sql;
  /** A column that holds it, fit for a product of two: DuckDB gives a product no more digits than its factors, but 18 to two short ones. */
  factor(column: Sql): Sql;
}

/** An amount of 0 or 1, or another small whole number. */
export function smallAmount(value: Sql): Amount {
  return { value: sql`CAST(${value} AS DECIMAL(9, 0))`, factor: (column) => column };
}

/** Sums of squares of sums must stay below 10^38, DuckDB's largest decimal: so the sum of all sizes below 10^18. */
const roomDigits = 17;
const mostDecimals = 9;

/**
 * What a definition adds up, with as many decimals as its numbers have, up to nine and as far as sums stay exact. Undefined, with
 * a Problem, where the definition cannot be read or the numbers are too large to add up exactly.
 */
export async function amount(
  db: Database,
  context: RelationContext,
  indicator: Indicator,
  text: string
): Promise<Amount | undefined> {
  const condition = readCondition(context, indicator, text);
  const number = condition && conditionOf(context, indicator, text, amountSql);
  if (!condition || !number) return undefined;
  if (condition.kind !== 'column') return smallAmount(number);
  const column = columnOf(context, indicator, condition.column)?.column;
  if (!column) return undefined;
  const { relation, problems } = context;
  const [found] = await db.all(sql`
    SELECT CAST(count(x) AS DOUBLE) AS rows, CAST(max(abs(x)) AS VARCHAR) AS largest,
      max(least(d, ${literal(mostDecimals)})) AS decimals, count(*) FILTER (WHERE d > ${literal(mostDecimals)}) AS finer
    FROM (SELECT x, ${decimals(sql`x`, sql`t`)} AS d FROM (SELECT ${number} AS x, ${column} AS t FROM ${identifier(relation.relation)}) WHERE x IS NOT NULL)`);
  const largest = String(found?.['largest'] ?? '0');
  const size = wholeDigits(largest) + String(found?.['rows'] ?? 0).length;
  const wanted = Number(found?.['decimals'] ?? 0);
  const scale = Math.min(wanted, roomDigits - size);
  if (scale < 0) {
    problems.push(tallyProblem.numberTooLarge(indicator, relation, largest));
    return undefined;
  }
  const finer = Number(found?.['finer'] ?? 0);
  if (scale < wanted || finer > 0)
    problems.push(tallyProblem.tooManyDecimals(indicator, relation, Math.max(finer, 1), Math.min(scale, mostDecimals)));
  const isShort = wholeDigits(largest) + 1 + scale <= 9;
  const type = sql`DECIMAL(${literal(isShort ? 9 : 18)}, ${literal(scale)})`;
  const value = conditionOf(context, indicator, text, (...given) => amountSql(...given, type));
  const long = (column: Sql) => sql`CAST(${column} AS DECIMAL(38, ${literal(scale)}))`;
  return value && { value, factor: isShort ? (column) => column : long };
}

/** How many decimals a number has as it is written; with an exponent, nine and one more where nine do not hold it. */
function decimals(number: Sql, text: Sql): Sql {
  const written = sql`length(rtrim(split_part(trim(${text}), '.', 2), '0'))`;
  const withExponent = sql`CASE WHEN TRY_CAST(${text} AS DECIMAL(38, 18)) <> ${number} THEN 10 ELSE 9 END`;
  return sql`CASE WHEN contains(lower(${text}), 'e') AND ${number} % 1 <> 0 THEN ${withExponent} ELSE ${written} END`;
}

function wholeDigits(number: string): number {
  return (number.split('.')[0] ?? '').replace(/^-?0*/, '').length;
}
