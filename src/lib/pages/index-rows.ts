import type { IndexCard } from '#lib/scorecard/model.ts';
import type { Audience } from './types.ts';

/** An institution in the index. */
export type IndexRow = IndexCard<Audience>['peerGroups'][number]['institutions'][number];

/** The index as the page lays it out: institutions without any data stand apart, never among the others. */
export interface IndexRows {
  /** Peer groups with at least one institution that something is known of. */
  readonly groups: readonly IndexCard<Audience>['peerGroups'][number][];
  readonly withoutData: readonly IndexRow[];
  /** All with data, whatever their peer group, in the order of the alphabet; empty where there is only one group. */
  readonly across: readonly IndexRow[];
}

/** Lays out an index. */
export function indexRows(index: IndexCard<Audience>): IndexRows {
  const groups = index.peerGroups
    .map((group) => ({
      ...group,
      institutions: group.institutions.filter(({ isWithoutData }) => isWithoutData !== true)
    }))
    .filter(({ institutions }) => institutions.length > 0);
  const all = index.peerGroups.flatMap(({ institutions }) => institutions);
  return {
    groups,
    withoutData: inOrder(all.filter(({ isWithoutData }) => isWithoutData === true)),
    across: groups.length < 2 ? [] : inOrder(groups.flatMap(({ institutions }) => institutions))
  };
}

function inOrder(rows: readonly IndexRow[]): readonly IndexRow[] {
  return [...rows].sort((a, b) => (a.institution.slug < b.institution.slug ? -1 : 1));
}
