import type { DimensionView, IndicatorCard } from '#lib/scorecard/model.ts';

/** The view that a card opens with: the first that has a clear gap, else the first. */
export function firstView(card: IndicatorCard): DimensionView | undefined {
  return card.views.find((view) => view.lead !== undefined) ?? card.views[0];
}
