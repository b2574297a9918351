import type { Indicator } from '#lib/catalog/types.ts';
import type { Database } from '#lib/database/database.ts';
import { sql } from '#lib/database/sql.ts';
import { amount } from './amount.ts';
import { countIn, sumIn } from './counts.ts';
import { inside, spanInForce } from './inside.ts';
import { measureColumn, rowsUsed, stateColumn, type Measure } from './measure.ts';
import type { RelationContext } from './relation-context.ts';
import { sumOf } from './sum.ts';
import { tallyProblem } from './tally-problem.ts';

/** Sum, count and sum of squares of a number: a row enters with its denominator true and its number known. */
export async function mean(
  db: Database,
  context: RelationContext,
  indicator: Indicator,
  key: string
): Promise<Measure | undefined> {
  if (indicator.numerator === undefined) {
    context.problems.push(tallyProblem.definitionIncomplete(indicator, 'a numerator'));
    return undefined;
  }
  const counted = inside(context, indicator, indicator.denominator ?? 'rows');
  const number = await amount(db, context, indicator, indicator.numerator);
  if (!counted || !number) return undefined;
  const known = sql`CASE WHEN ${measureColumn(key, 'n')} IS NOT NULL THEN FALSE END`;
  const x = measureColumn(key, 'x');
  return {
    indicator,
    key,
    answers: [
      { name: `${key}_d`, value: counted },
      { name: `${key}_n`, value: number.value }
    ],
    stored: [
      stateColumn(key, measureColumn(key, 'd'), known),
      { name: `${key}_x`, value: sql`CASE WHEN ${measureColumn(key, 'd')} THEN ${measureColumn(key, 'n')} END` }
    ],
    aggregates: [
      { name: `${key}_sum`, value: sumOf(x) },
      { name: `${key}_squares`, value: sumOf(sql`${number.factor(x)} * ${x}`) }
    ],
    perPerson: {
      event: sql`sum(${x})`,
      size: rowsUsed(key),
      inNumerator: rowsUsed(key),
      inComplement: sql`0`,
      clustered: true,
      alone: (counts) => {
        const used = countIn(counts, `${key}_used`);
        return {
          numerator: used,
          complement: 0,
          persons: used,
          eventsSquared: sumIn(counts, `${key}_squares`),
          eventsRows: sumIn(counts, `${key}_sum`),
          rowsSquared: used
        };
      }
    },
    timed: false,
    inForce: spanInForce(context, indicator) !== undefined,
    read: (counts) => ({
      numerator: sumIn(counts, `${key}_sum`),
      denominator: countIn(counts, `${key}_used`),
      sumSquares: sumIn(counts, `${key}_squares`)
    })
  };
}
