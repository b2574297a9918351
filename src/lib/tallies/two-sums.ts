import type { Indicator } from '#lib/catalog/types.ts';
import type { Database } from '#lib/database/database.ts';
import { sql, type Sql } from '#lib/database/sql.ts';
import { amount, smallAmount, type Amount } from './amount.ts';
import { countIn, sumIn } from './counts.ts';
import { inside, spanInForce } from './inside.ts';
import { measureColumn, rowsUsed, stateColumn, type Measure, type NamedSql } from './measure.ts';
import { readCondition, type RelationContext } from './relation-context.ts';
import { sumOf } from './sum.ts';
import { tallyProblem } from './tally-problem.ts';

/**
 * A sum over a sum: rates (events over exposure) and ratios (paid over promised). A row enters with both known. A denominator that
 * is a column is summed; one that is a condition counts the rows that meet it, and leaves the others out.
 */
export async function twoSums(
  db: Database,
  context: RelationContext,
  indicator: Indicator,
  key: string
): Promise<Measure | undefined> {
  if (indicator.numerator === undefined || indicator.denominator === undefined) {
    context.problems.push(tallyProblem.definitionIncomplete(indicator, 'both a numerator and a denominator'));
    return undefined;
  }
  const condition = readCondition(context, indicator, indicator.denominator);
  if (!condition) return undefined;
  const isSummed = condition.kind === 'column';
  const counted = inside(context, indicator, isSummed ? 'rows' : indicator.denominator);
  const upper = await amount(db, context, indicator, indicator.numerator);
  const lower = isSummed ? await amount(db, context, indicator, indicator.denominator) : smallAmount(sql`1`);
  if (!counted || !upper || !lower) return undefined;
  const [d, n, b] = ['d', 'n', 'b'].map((name) => measureColumn(key, name)) as [Sql, Sql, Sql];
  const [x, y] = ['x', 'y'].map((name) => measureColumn(key, name)) as [Sql, Sql];
  const isKnown = sql`${n} IS NOT NULL AND ${b} IS NOT NULL`;
  return {
    indicator,
    key,
    answers: [
      { name: `${key}_d`, value: counted },
      { name: `${key}_n`, value: upper.value },
      { name: `${key}_b`, value: lower.value }
    ],
    stored: [
      stateColumn(key, d, sql`CASE WHEN ${isKnown} THEN FALSE END`),
      { name: `${key}_x`, value: sql`CASE WHEN ${d} AND ${isKnown} THEN ${n} END` },
      { name: `${key}_y`, value: sql`CASE WHEN ${d} AND ${isKnown} THEN ${b} END` }
    ],
    aggregates: [
      { name: `${key}_sum`, value: sumOf(x) },
      { name: `${key}_base`, value: sumOf(y) },
      ...(context.relation.person === undefined ? [] : byRow(key, { x, y, upper, lower }))
    ],
    perPerson: {
      event: sql`sum(${x})`,
      size: sql`sum(${y})`,
      inNumerator: sql`count(*) FILTER (WHERE ${x} <> 0)`,
      inComplement: sql`CASE WHEN count(*) FILTER (WHERE ${x} <> 0) = 0 THEN ${rowsUsed(key)} ELSE 0 END`,
      clustered: indicator.kind === 'rate',
      alone: (counts) => {
        const [used, some] = [countIn(counts, `${key}_used`), countIn(counts, `${key}_some`)];
        return {
          numerator: some,
          complement: used - some,
          persons: used,
          eventsSquared: sumIn(counts, `${key}_xx`),
          eventsRows: sumIn(counts, `${key}_xy`),
          rowsSquared: sumIn(counts, `${key}_yy`)
        };
      }
    },
    timed: false,
    inForce: spanInForce(context, indicator) !== undefined,
    read: (counts) => ({ numerator: sumIn(counts, `${key}_sum`), denominator: sumIn(counts, `${key}_base`) })
  };
}

/** What the figures by person need of rows, each of another person. */
function byRow(
  key: string,
  { x, y, upper, lower }: { readonly x: Sql; readonly y: Sql; readonly upper: Amount; readonly lower: Amount }
): readonly NamedSql[] {
  return [
    { name: `${key}_some`, value: sql`count(*) FILTER (WHERE ${x} <> 0)` },
    { name: `${key}_xx`, value: sumOf(sql`${upper.factor(x)} * ${x}`) },
    { name: `${key}_xy`, value: sumOf(sql`${upper.factor(x)} * ${lower.factor(y)}`) },
    { name: `${key}_yy`, value: sumOf(sql`${lower.factor(y)} * ${y}`) }
  ];
}
