import type { Indicator } from '#lib/catalog/types.ts';
import { countIn } from './counts.ts';
import { inside, spanInForce } from './inside.ts';
import { measureColumn, rowsInState, rowsUsed, stateColumn, type Measure } from './measure.ts';
import { caseFigures } from './person-figures.ts';
import { conditionOf, type RelationContext } from './relation-context.ts';
import { tallyProblem } from './tally-problem.ts';

/** Events among rows at risk: a row enters with its denominator true and its numerator known. */
export function proportion(context: RelationContext, indicator: Indicator, key: string): Measure | undefined {
  if (indicator.numerator === undefined) {
    context.problems.push(tallyProblem.definitionIncomplete(indicator, 'a numerator'));
    return undefined;
  }
  const atRisk = inside(context, indicator, indicator.denominator ?? 'rows');
  const event = conditionOf(context, indicator, indicator.numerator);
  if (!atRisk || !event) return undefined;
  return {
    indicator,
    key,
    answers: [
      { name: `${key}_d`, value: atRisk },
      { name: `${key}_n`, value: event }
    ],
    stored: [stateColumn(key, measureColumn(key, 'd'), measureColumn(key, 'n'))],
    aggregates: [],
    perPerson: {
      event: rowsInState(key, 2),
      size: rowsUsed(key),
      inNumerator: rowsInState(key, 2),
      inComplement: rowsInState(key, 1),
      clustered: true,
      alone: (counts) => caseFigures(countIn(counts, `${key}_events`), countIn(counts, `${key}_used`))
    },
    timed: false,
    inForce: spanInForce(context, indicator) !== undefined,
    read: (counts) => ({ numerator: countIn(counts, `${key}_events`), denominator: countIn(counts, `${key}_used`) })
  };
}
