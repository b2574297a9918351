import { scorecardJson } from '#lib/publishing/scorecard-json.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import { buildPublication } from '../publishing/build-publication.ts';

const [published] = [...buildPublication().scorecards];

/** A published scorecard of that edition and institution. */
export function aScorecard(edition: string, key = 'Elm'): Scorecard<'public'> {
  const text = scorecardJson(published!);
  const card = JSON.parse(text) as Scorecard<'public'>;
  return {
    ...card,
    edition: { ...card.edition, edition },
    institution: { ...card.institution, key, name: key, slug: key.toLowerCase() }
  };
}
