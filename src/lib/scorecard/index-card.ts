import type { Funnel } from '#lib/findings/types.ts';
import type { Audience } from '#lib/tallies/tally.ts';
import { funnelCards } from './funnel-cards.ts';
import { indexFigures, indexMeasures } from './index-measures.ts';
import { isWithoutData } from './is-without-data.ts';
import type { Edition, IndexCard, Scorecard } from './model.ts';

/**
 * Institutions side by side within their peer groups, both in alphabetical order (by slug, so that case and accents do not
 * matter), never by a score; institutions without a peer group last. Throws where scorecards are of different audiences.
 */
export function indexCard<A extends Audience>(
  audience: A,
  edition: Edition,
  scorecards: readonly Scorecard<A>[],
  funnels: readonly Funnel[] = []
): IndexCard<A> {
  if (scorecards.some((scorecard) => scorecard.audience !== audience))
    throw new Error('scorecards of another audience');
  const measures = indexMeasures(scorecards);
  return {
    version: 1,
    audience,
    edition,
    ...(measures.length > 0 && { measures }),
    peerGroups: inPeerGroups(scorecards).map(([name, members]) => ({
      name,
      institutions: members.map((scorecard) => ({
        institution: scorecard.institution,
        headline: scorecard.headline,
        criteria: scorecard.components.flatMap((component) =>
          component.criteria.map(({ id, title, verdict }) => ({ id, title, verdict }))
        ),
        ...(measures.length > 0 && { figures: indexFigures(scorecard, measures) }),
        ...(isWithoutData(scorecard) && { isWithoutData: true })
      })),
      ...funnelCards(
        name,
        members.map(({ institution }) => institution),
        measures,
        funnels
      )
    }))
  };
}

function inPeerGroups<A extends Audience>(
  scorecards: readonly Scorecard<A>[]
): readonly (readonly [name: string, members: readonly Scorecard<A>[]])[] {
  const groups = new Map<string, Scorecard<A>[]>();
  for (const scorecard of scorecards) {
    const name = scorecard.institution.peerGroup ?? '';
    const members = groups.get(name);
    if (members === undefined) groups.set(name, [scorecard]);
    else members.push(scorecard);
  }
  return [...groups]
    .sort(
      ([a], [b]) => Number(a === '') - Number(b === '') || compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b)
    )
    .map(([name, members]) => [name, members.sort((a, b) => compare(a.institution.slug, b.institution.slug))] as const);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
