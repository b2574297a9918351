import { describe, expect, it } from 'vitest';
import { indexCard } from '#lib/scorecard/index-card.ts';
import { scorecards } from '#lib/scorecard/scorecard.ts';
import { buildFindings } from './build-findings.ts';
import { edition } from './edition.ts';

const { set, findings } = buildFindings('public');

function indexOf(institutions: typeof set.institutions) {
  return indexCard('public', edition, scorecards({ ...set, institutions }, findings, edition));
}

describe('indexCard', () => {
  it('keeps institutions within their peer groups, in alphabetical order and never by a score', () => {
    const index = indexOf([
      { name: 'zeta', peerGroup: 'Urban' },
      { name: 'Élan', peerGroup: 'Urban' },
      { name: 'Riverside', peerGroup: 'Rural' },
      { name: 'Alone' }
    ]);
    expect(
      index.peerGroups.map(({ name, institutions }) => [name, institutions.map(({ institution }) => institution.name)])
    ).toEqual([
      ['Rural', ['Riverside']],
      ['Urban', ['Élan', 'zeta']],
      ['', ['Alone']]
    ]);
  });

  it('shows nine criteria for everyone', () => {
    for (const { institutions } of indexOf(set.institutions).peerGroups) {
      for (const { criteria } of institutions) expect(criteria).toHaveLength(9);
    }
  });

  it('gives two institutions whose names look alike two addresses', () => {
    const index = indexOf([{ name: 'St. Mary' }, { name: 'St Mary' }]);
    const slugs = index.peerGroups.flatMap(({ institutions }) =>
      institutions.map(({ institution }) => institution.slug)
    );
    expect(slugs).toEqual(['st-mary', 'st-mary-2']);
  });
});
