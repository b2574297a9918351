import type { Funnel } from '#lib/findings/types.ts';
import type { Audience } from '#lib/tallies/tally.ts';
import { funnelCards } from './funnel-cards.ts';
import { indexedCards, indexFigures, measuresOf, type IndexedCard } from './index-measures.ts';
import { isWithoutData } from './is-without-data.ts';
import type { Edition, IndexCard, Scorecard } from './model.ts';

/** What the index keeps of one institution. */
export interface IndexEntry<A extends Audience> {
  readonly audience: A;
  readonly institution: Scorecard<A>['institution'];
  readonly headline: Scorecard<A>['headline'];
  readonly criteria: IndexCard<A>['peerGroups'][number]['institutions'][number]['criteria'];
  readonly cards: readonly IndexedCard[];
  readonly isWithoutData: boolean;
}

/** Takes from a scorecard what the index needs of it, so that the scorecard can be let go. */
export function indexEntry<A extends Audience>(scorecard: Scorecard<A>): IndexEntry<A> {
  return {
    audience: scorecard.audience,
    institution: scorecard.institution,
    headline: scorecard.headline,
    criteria: scorecard.components.flatMap((component) =>
      component.criteria.map(({ id, title, verdict }) => ({ id, title, verdict }))
    ),
    cards: indexedCards(scorecard),
    isWithoutData: isWithoutData(scorecard)
  };
}

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
  return indexOfEntries(audience, edition, scorecards.map(indexEntry), funnels);
}

/** The index of institutions that were made one at a time, in the set's order. */
export function indexOfEntries<A extends Audience>(
  audience: A,
  edition: Edition,
  entries: readonly IndexEntry<A>[],
  funnels: readonly Funnel[] = []
): IndexCard<A> {
  if (entries.some((entry) => entry.audience !== audience)) throw new Error('scorecards of another audience');
  const measures = measuresOf(entries.map(({ cards }) => cards));
  return {
    version: 1,
    audience,
    edition,
    ...(measures.length > 0 && { measures }),
    peerGroups: inPeerGroups(entries).map(([name, members]) => ({
      name,
      institutions: members.map((entry) => ({
        institution: entry.institution,
        headline: entry.headline,
        criteria: entry.criteria,
        ...(measures.length > 0 && { figures: indexFigures(entry.cards, measures) }),
        ...(entry.isWithoutData && { isWithoutData: true })
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
  entries: readonly IndexEntry<A>[]
): readonly (readonly [name: string, members: readonly IndexEntry<A>[]])[] {
  const groups = new Map<string, IndexEntry<A>[]>();
  for (const entry of entries) {
    const name = entry.institution.peerGroup ?? '';
    const members = groups.get(name);
    if (members === undefined) groups.set(name, [entry]);
    else members.push(entry);
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
