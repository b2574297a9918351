import type { DimensionView, IndicatorCard } from '#lib/scorecard/model.ts';

/** The view that a card opens with: the first that has a clear gap, else the first; a crossing only where there is nothing else. */
export function firstView(card: IndicatorCard): DimensionView | undefined {
  const plain = card.views.filter((view) => !view.id.includes(' × '));
  const views = plain.length > 0 ? plain : card.views;
  return views.find((view) => view.lead !== undefined) ?? views[0];
}
