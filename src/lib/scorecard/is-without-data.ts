import type { Audience } from '#lib/tallies/tally.ts';
import { cardsOf } from './cards-of.ts';
import type { Figure, Scorecard } from './model.ts';

/**
 * Whether nothing at all is known of an institution: no criterion has data, and no measure a figure, overall or of any group.
 * A withheld figure is one: somebody gave it, and it is hidden to protect people.
 */
export function isWithoutData(scorecard: Scorecard<Audience>): boolean {
  const verdicts = scorecard.components.flatMap(({ criteria }) => criteria.map(({ verdict }) => verdict));
  if (verdicts.some((verdict) => verdict !== 'no-data')) return false;
  return !cardsOf(scorecard).some(
    ({ overall, views }) => isGiven(overall) || views.some(({ rows }) => rows.some(({ figure }) => isGiven(figure)))
  );
}

function isGiven({ status }: Figure): boolean {
  return status === 'ok' || status === 'withheld';
}
