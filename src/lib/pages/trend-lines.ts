import type { DimensionView, IndicatorCard, TrendLine } from '#lib/scorecard/model.ts';

/** The lines to draw over time: the view's, else the overall alone; none where fewer than two periods can be shown. */
export function trendLines(card: IndicatorCard, view: DimensionView | undefined): readonly TrendLine[] {
  const ofView = (view?.trend ?? []).filter((line) => line.points.length > 1);
  if (ofView.length > 0) return ofView;
  if (card.trend.length < 2) return [];
  return [{ group: 'all', label: { en: 'All' }, isReference: false, isOverall: true, points: card.trend }];
}
