import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { openWasmInNode } from '#lib/database/open-wasm-in-node.ts';
import { identifier, sql } from '#lib/database/sql.ts';
import { tally } from '#lib/tallies/tally-all.ts';
import { buildRelation, dimensionOf, indicatorOf } from './build-relation.ts';
import { randomIndicators, randomProject, weirdLabels } from './random-project.ts';

let native: Database;
let wasm: Database;
beforeAll(async () => {
  [native, wasm] = [await openInNode(), await openWasmInNode()];
});
afterAll(() => Promise.all([native.close(), wasm.close()]));

describe('tally on both engines', () => {
  it.each([1, 2, 3])(
    'gives the same tallies and problems for the random project %i, natively and in WASM',
    async (seed) => {
      const made = await Promise.all(
        [native, wasm].map(async (db) => {
          const input = await randomProject(db, seed);
          const result = await tally(db, input);
          for (const { relation } of input.relations) await db.run(sql`DROP TABLE ${identifier(relation)}`);
          return result;
        })
      );
      expect(made[1]).toEqual(made[0]);
      expect(JSON.stringify(made[1])).toBe(JSON.stringify(made[0]));
      const { set, problems } = made[0] ?? { set: undefined, problems: [] };
      expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['negative-duration']));
      expect(new Set(set?.tallies.map(({ indicator }) => indicator))).toEqual(
        new Set(randomIndicators.map(({ id }) => id))
      );
      const groups = new Set(set?.tallies.map(({ group }) => group));
      for (const label of weirdLabels.filter((each) => !each.includes('|'))) expect(groups).toContain(label);
    }
  );

  it('counts nothing in a table without rows, on either', async () => {
    for (const db of [native, wasm]) {
      const relation = await buildRelation(db, {
        table: 'records',
        name: 'empty',
        resource: 'stays',
        columns: ['period', 'race', 'flag', 'patient'],
        rows: [],
        dimensions: { race: 'race' },
        person: 'patient'
      });
      const { set, problems } = await tally(db, {
        relations: [relation],
        indicators: randomIndicators.filter(({ id }) => id === 'parts' || id === 'known'),
        institutions: [{ name: 'North' }],
        dimensions: [dimensionOf('race', [])],
        dataDate: ''
      });
      expect(problems).toEqual([]);
      expect(set.tallies).toMatchObject([
        { indicator: 'known', period: 'all periods', numerator: { absent: 'not-reported' } }
      ]);
    }
  });

  it('hands a seat over, lists the record and leaves out what two files repeat in the same way, on either', async () => {
    const columns = ['body', 'seat', 'role', 'voting', 'from', 'to', 'evidence_url'];
    const held = (from: string, to: string | null) => ['Board', '1', 'governing', 'yes', from, to, 'https://a.example'];
    const made = await Promise.all(
      [native, wasm].map(async (db) => {
        const rows = [held('2020-01-01', '2024-06-30'), held('2024-06-30', null)];
        const one = await buildRelation(db, { table: 'seats', name: 'seats_one', columns, rows });
        const two = await buildRelation(db, { table: 'seats', name: 'seats_two', columns, rows: rows.slice(1) });
        return tally(db, {
          relations: [one, two],
          indicators: [indicatorOf({ id: 'voting', kind: 'proportion', table: 'seats', numerator: 'voting' })],
          institutions: [{ name: 'General' }],
          dimensions: [],
          dataDate: '2024-06-30'
        });
      })
    );
    expect(JSON.stringify(made[1])).toBe(JSON.stringify(made[0]));
    expect(made[0]?.set.tallies).toMatchObject([{ numerator: 1, denominator: 1 }]);
    expect(made[0]?.problems.map(({ code }) => code)).toEqual(['row-in-two-files']);
    expect(made[0]?.set.record.evidence).toHaveLength(2);
  });
});
