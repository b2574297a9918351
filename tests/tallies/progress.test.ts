import { expect, it } from 'vitest';
import { tally } from '#lib/tallies/tally-all.ts';
import { buildRelation, dimensionOf, indicatorOf } from './build-relation.ts';
import { freshDatabase } from './open.ts';

const database = freshDatabase();

it('tally says how far it has come, and never goes back', async () => {
  const relations = [];
  for (const name of ['first', 'second'])
    relations.push(
      await buildRelation(database.db, {
        table: 'records',
        name,
        resource: name,
        columns: ['period', 'race', 'flag'],
        rows: [
          ['2024', 'White', 'yes'],
          ['2024', 'Black', 'no']
        ],
        dimensions: { race: 'race' }
      })
    );
  const shares: number[] = [];
  await tally(database.db, {
    relations,
    indicators: [indicatorOf({ id: 'flag', kind: 'proportion', table: 'records', numerator: 'flag' })],
    institutions: [],
    dimensions: [dimensionOf('race', [])],
    dataDate: '',
    onCounted: (share) => shares.push(share)
  });
  expect(shares).toHaveLength(4);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
});
