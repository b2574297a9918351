import type { IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';
import { indicatorAnchor } from './anchors.ts';
import type { Audience } from './types.ts';

/** The card of a measure, wherever on the scorecard it stands; nothing for a measure that it does not have. */
export function maybeCard(scorecard: Scorecard<Audience>, id: string): IndicatorCard | undefined {
  for (const component of scorecard.components) {
    for (const cards of [...component.criteria.map((criterion) => criterion.indicators), component.outcomes]) {
      const found = cards.find((card) => card.id === id);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Address on the page of a measure's figures; nothing for a measure that the page does not have. */
export function maybeCardAddress(scorecard: Scorecard<Audience>, id: string): string | undefined {
  const card = maybeCard(scorecard, id);
  return card === undefined ? undefined : `#${indicatorAnchor(card)}`;
}
