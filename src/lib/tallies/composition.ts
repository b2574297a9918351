import type { Indicator } from '#lib/catalog/types.ts';
import { sql } from '#lib/database/sql.ts';
import { countIn } from './counts.ts';
import { inside, spanInForce } from './inside.ts';
import { measureColumn, type Measure } from './measure.ts';
import { conditionOf, type RelationContext } from './relation-context.ts';

/** A group's seats among all seats that count: those that meet numerator and denominator. */
export function composition(context: RelationContext, indicator: Indicator, key: string): Measure | undefined {
  const present = inside(context, indicator, indicator.denominator ?? 'rows');
  const counts = conditionOf(context, indicator, indicator.numerator ?? 'rows');
  if (!present || !counts) return undefined;
  return {
    indicator,
    key,
    answers: [{ name: `${key}_d`, value: sql`(${present} AND ${counts})` }],
    stored: [
      {
        name: `${key}_s`,
        value: sql`CAST(CASE WHEN ${measureColumn(key, 'd')} THEN 2 WHEN NOT ${measureColumn(key, 'd')} THEN 0 ELSE 3 END AS UTINYINT)`
      }
    ],
    aggregates: [],
    timed: false,
    inForce: spanInForce(context, indicator) !== undefined,
    read: (counts, overall) => ({
      numerator: countIn(counts, `${key}_events`),
      denominator: countIn(overall, `${key}_events`)
    })
  };
}
