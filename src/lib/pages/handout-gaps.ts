import { cardsOf } from '#lib/scorecard/cards-of.ts';
import type { DimensionView, IndicatorCard, PairCard, Scorecard } from '#lib/scorecard/model.ts';
import { firstView } from './first-view.ts';
import type { Audience } from './types.ts';

/** A clear gap as a sheet tells it: the comparison that the card's own headline is made of. */
export interface HandoutGap {
  readonly card: IndicatorCard;
  readonly view: DimensionView;
  readonly pair: PairCard;
}

/**
 * The clear gaps of the views that cards open with, one for each card: those with the most events affected first (where they can
 * be counted), then the others in the order of the page.
 */
export function handoutGaps(scorecard: Scorecard<Audience>): readonly HandoutGap[] {
  const gaps = cardsOf(scorecard).flatMap((card): HandoutGap[] => {
    const view = firstView(card);
    if (view?.lead?.verdict !== 'clear-gap') return [];
    return [{ card, view, pair: view.lead }];
  });
  return gaps.toSorted((a, b) => eventsOf(b.pair) - eventsOf(a.pair));
}

function eventsOf({ events }: PairCard): number {
  return typeof events.estimate === 'number' ? events.estimate : -1;
}
