import type { Audience, IndicatorCard, Scorecard } from './model.ts';

/** All indicator cards of a scorecard, each once, in the order of the page. */
export function cardsOf<A extends Audience>(scorecard: Scorecard<A>): readonly IndicatorCard[] {
  return scorecard.components.flatMap((component) => [
    ...component.criteria.flatMap((criterion) => criterion.indicators),
    ...component.outcomes
  ]);
}
