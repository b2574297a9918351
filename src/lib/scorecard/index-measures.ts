import { rules } from '#lib/catalog/rules.ts';
import type { Audience } from '#lib/tallies/tally.ts';
import { cardsOf } from './cards-of.ts';
import type { IndexFigure, IndexMeasure, IndicatorCard, Scorecard } from './model.ts';

/** The most measures that the index sets side by side. */
export const { mostIndexMeasures } = rules;

/** What the index looks at of a measure of one institution. */
export type IndexedCard = Pick<
  IndicatorCard,
  | 'id'
  | 'slug'
  | 'label'
  | 'kind'
  | 'favourable'
  | 'scale'
  | 'unit'
  | 'event'
  | 'basis'
  | 'criterion'
  | 'overall'
  | 'verdict'
  | 'why'
  | 'period'
>;

/** That and no more, so that the rest of the scorecard can be let go. */
export function indexedCards(scorecard: Scorecard<Audience>): readonly IndexedCard[] {
  return cardsOf(scorecard).map((card) => {
    const { id, slug, label, kind, favourable, scale, unit, event, basis, criterion, overall, verdict, why, period } =
      card;
    return {
      id,
      slug,
      label,
      kind,
      favourable,
      scale,
      unit,
      event,
      basis,
      ...(criterion !== undefined && { criterion }),
      overall,
      verdict,
      ...(why !== undefined && { why }),
      ...(period !== undefined && { period })
    };
  });
}

/**
 * The measures that the index sets side by side, at most eight of those that some institution has a figure of: first those that at
 * least half of the institutions have one of; among them outcomes, because the verdict of a criterion stands beside its measures
 * already; then those of more institutions; then the order of the page. Given in the order of the page. `findings/funnels.ts`
 * chooses by the same rule.
 */
export function measuresOf(institutions: readonly (readonly IndexedCard[])[]): readonly IndexMeasure[] {
  const found = new Map<string, { readonly place: number; readonly cards: IndexedCard[] }>();
  for (const own of institutions)
    for (const card of own) {
      const known = found.get(card.id);
      if (known === undefined) found.set(card.id, { place: found.size, cards: [card] });
      else known.cards.push(card);
    }
  const isRare = (count: number): number => Number(count * 2 < institutions.length);
  return [...found.values()]
    .map(({ place, cards }) => ({ place, cards: cards.filter(({ overall }) => overall.status === 'ok') }))
    .flatMap(({ place, cards }) => (cards[0] === undefined ? [] : [{ place, cards, first: cards[0] }]))
    .sort(
      (a, b) =>
        isRare(a.cards.length) - isRare(b.cards.length) ||
        Number(a.first.criterion !== undefined) - Number(b.first.criterion !== undefined) ||
        b.cards.length - a.cards.length ||
        a.place - b.place
    )
    .slice(0, mostIndexMeasures)
    .sort((a, b) => a.place - b.place)
    .map(({ first, cards }) => measureOf(first, cards));
}

/** What one institution has of each measure of the index. */
export function indexFigures(own: readonly IndexedCard[], measures: readonly IndexMeasure[]): readonly IndexFigure[] {
  const cards = new Map(own.map((card) => [card.id, card]));
  return measures.map(({ id }) => {
    const card = cards.get(id);
    if (card === undefined) throw new Error(`a scorecard without the measure ${JSON.stringify(id)} of its edition`);
    const { overall: figure, verdict, why, period } = card;
    const isOfRegister = card.basis === 'register' || card.basis === 'derived';
    return {
      figure,
      verdict,
      ...(why !== undefined && { why }),
      ...(period !== undefined && !isOfRegister && { period })
    };
  });
}

function measureOf(card: IndexedCard, cards: readonly IndexedCard[]): IndexMeasure {
  const { id, slug, label, kind, favourable, scale, unit, event, basis } = card;
  const period = basis === 'register' || basis === 'derived' ? undefined : mostCommon(cards.map((one) => one.period));
  return { id, slug, label, kind, favourable, scale, unit, event, basis, ...(period !== undefined && { period }) };
}

/** Of equally many the last in the order of code units. */
function mostCommon(periods: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const period of periods) if (period !== undefined) counts.set(period, (counts.get(period) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? 1 : -1))[0]?.[0];
}
