import type { Audience } from '#lib/tallies/tally.ts';
import type { Edition, IndexCard, Scorecard } from './model.ts';

/**
 * Institutions side by side within their peer groups, both in alphabetical order (by slug, so that case and accents do not
 * matter), never by a score; institutions without a peer group last. Throws where scorecards are of different audiences.
 */
export function indexCard<A extends Audience>(
  audience: A,
  edition: Edition,
  scorecards: readonly Scorecard<A>[]
): IndexCard<A> {
  if (scorecards.some((scorecard) => scorecard.audience !== audience))
    throw new Error('scorecards of another audience');
  const names = [...new Set(scorecards.map((scorecard) => scorecard.institution.peerGroup ?? ''))];
  names.sort(
    (a, b) => Number(a === '') - Number(b === '') || compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b)
  );
  return {
    version: 1,
    audience,
    edition,
    peerGroups: names.map((name) => ({
      name,
      institutions: scorecards
        .filter((scorecard) => (scorecard.institution.peerGroup ?? '') === name)
        .sort((a, b) => compare(a.institution.slug, b.institution.slug))
        .map(({ institution, headline, components }) => ({
          institution,
          headline,
          criteria: components.flatMap((component) =>
            component.criteria.map(({ id, title, verdict }) => ({ id, title, verdict }))
          )
        }))
    }))
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
