import { describe, expect, it } from 'vitest';
import { tally } from '#lib/tallies/tally-all.ts';
import { buildRelation, dimensionOf, indicatorOf } from './build-relation.ts';
import { freshDatabase } from './open.ts';

const at = freshDatabase();

describe('tally of how much is known of people', () => {
  it('counts, for each dimension and pooled, the rows that name a known group', async () => {
    const relation = await buildRelation(at.db, {
      table: 'records',
      columns: ['period', 'race', 'language', 'who'],
      rows: [
        ['2023', 'Black', 'en|Unknown', 'a'],
        ['2023', 'Other', 'Declined|Unknown', 'a'],
        ['2023', 'Unknown', 'es', 'b'],
        ['2023', 'Declined', null, 'c'],
        ['2024', null, 'en|en', 'c']
      ],
      dimensions: { race: 'race', language: 'language[]' },
      person: 'who'
    });
    const { set, problems } = await tally(at.db, {
      relations: [relation],
      indicators: [indicatorOf({ id: 'known', kind: 'coverage', table: 'records', derived: 'demographics-known' })],
      institutions: [],
      dimensions: [
        dimensionOf('race', ['Black', 'Other', 'Declined', 'Unknown']),
        dimensionOf('language', ['en', 'es', 'Declined', 'Unknown'], true)
      ],
      dataDate: '2024-12-31'
    });
    expect(problems).toEqual([]);
    expect(
      set.tallies.map((each) => [each.period, each.dimension, each.group, each.numerator, each.denominator])
    ).toEqual([
      ['2023', 'all', 'all', 4, 8],
      ['2023', 'demographic', 'race', 2, 4],
      ['2023', 'demographic', 'language', 2, 4],
      ['2024', 'all', 'all', 1, 2],
      ['2024', 'demographic', 'race', 0, 1],
      ['2024', 'demographic', 'language', 1, 1]
    ]);
    // Race: a is known twice, b and c never.
    expect(set.tallies[1]).toMatchObject({
      persons: { numerator: 1, complement: 2, denominator: 3 },
      clusters: { persons: 3, sumEventsSquared: 4, sumEventsRows: 4, sumRowsSquared: 6 }
    });
    // Pooled: a 3 of 4, b 1 of 2, c 0 of 2.
    expect(set.tallies[0]).toMatchObject({
      persons: { numerator: 2, complement: 3, denominator: 3 },
      clusters: { persons: 3, sumEventsSquared: 10, sumEventsRows: 14, sumRowsSquared: 24 }
    });
    expect(set.dimensions.at(-1)).toMatchObject({ id: 'demographic', judged: false });
  });
});
