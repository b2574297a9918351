import type { DemandCard, DimensionView, GroupRow, IndicatorCard, Localised } from './model.ts';

/**
 * The comparisons of a measure's latest period that cannot be concluded, in the order of the page: which groups, why, and what would
 * be enough. A pair with a withheld group shows no number at all.
 */
export function openPairs(card: IndicatorCard): DemandCard['open'] {
  return card.views.flatMap((view) => view.rows.flatMap((row) => openPair(view, row)));
}

function openPair(view: DimensionView, { label, figure, pair }: GroupRow): DemandCard['open'] {
  if (pair?.verdict !== 'cannot-conclude') return [];
  const base = {
    dimension: view.label,
    period: view.period,
    group: label,
    reference: referenceLabel(view, pair.reference),
    ...(pair.reason !== undefined && { reason: pair.reason })
  };
  if (pair.reason === 'withheld') return [{ ...base, have: { absent: 'withheld' } }];
  return [
    {
      ...base,
      have: figure.denominator,
      ...(pair.enough !== undefined && { enough: pair.enough }),
      ...(pair.reason === 'unknowns' && { knownShare: view.knownShare })
    }
  ];
}

/** `rest` stays as it is: the rooms with words know it as everyone else. */
function referenceLabel(view: DimensionView, reference: string): Localised {
  return view.rows.find(({ group }) => group === reference)?.label ?? { en: reference };
}
