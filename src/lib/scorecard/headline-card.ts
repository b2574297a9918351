import type { Indicator } from '#lib/catalog/types.ts';
import type { Headline } from '#lib/findings/types.ts';
import type { Audience } from '#lib/tallies/tally.ts';
import type { ScorecardContext } from './context.ts';
import type { HeadlineCard, IndicatorCard } from './model.ts';

/** An institution's headline with the words and the anchor that its largest figure and its missing measures need. */
export function headlineCard<A extends Audience>(
  context: ScorecardContext<A>,
  institution: string,
  cards: ReadonlyMap<string, IndicatorCard>
): HeadlineCard {
  const { findings } = context;
  const headline = findings.headlines.find((candidate) => candidate.institution === institution) ?? nothing;
  const labels = new Map(findings.indicators.map((indicator: Indicator) => [indicator.id, indicator.label]));
  const { largest } = headline;
  const card = largest && cards.get(largest.indicator);
  const view = card?.views.find(({ id }) => id === largest?.dimension);
  const compared = view?.rows.find(({ group }) => group === largest?.compared);
  const reference = view?.rows.find(({ group }) => group === largest?.reference);
  return {
    criteria: headline.criteria,
    clearGaps: headline.clearGaps,
    noClearGaps: headline.noClearGaps,
    cannotConclude: headline.cannotConclude,
    ...(largest &&
      card && {
        largest: {
          ...largest,
          label: card.label,
          event: card.event,
          favourable: card.favourable,
          slug: view?.slug ?? card.slug,
          ...(compared && { comparedLabel: compared.label }),
          ...(reference && { referenceLabel: reference.label })
        }
      }),
    measures: findings.indicators.length,
    missing: headline.missing.map((id) => ({ indicator: id, label: labels.get(id) ?? { en: id } }))
  };
}

const nothing: Omit<Headline, 'institution'> = {
  criteria: { met: 0, partly: 0, 'not-met': 0, 'cannot-tell': 0, 'no-data': 9 },
  clearGaps: 0,
  noClearGaps: 0,
  cannotConclude: 0,
  missing: []
};
