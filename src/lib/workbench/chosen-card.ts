import { cardsOf } from '#lib/scorecard/cards-of.ts';
import type { Audience, DimensionView, IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';

/** The measure chosen, else the first that has the most to show: a gap to lead with, groups, anything. */
export function chosenCard(scorecard: Scorecard<Audience> | undefined, id: string): IndicatorCard | undefined {
  const cards = scorecard === undefined ? [] : cardsOf(scorecard);
  return (
    cards.find((card) => card.id === id) ??
    cards.find(({ views }) => views.some(({ lead }) => lead !== undefined)) ??
    cards.find(({ views }) => views.length > 0) ??
    cards[0]
  );
}

/** The dimension chosen, else the first with a gap to lead with, else the first. */
export function chosenView(card: IndicatorCard | undefined, id: string): DimensionView | undefined {
  return (
    card?.views.find((view) => view.id === id) ?? card?.views.find(({ lead }) => lead !== undefined) ?? card?.views[0]
  );
}
