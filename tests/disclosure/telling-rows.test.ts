import { expect, test } from 'vitest';
import { cms } from '#lib/disclosure/policy.ts';
import { redact } from '#lib/disclosure/redact.ts';
import { withoutTellingRows } from '#lib/disclosure/telling-rows.ts';
import type { TableFacts } from '#lib/tallies/tally.ts';
import { aSet, tableOf } from './build-set.ts';

const register: TableFacts = {
  resource: 'stays',
  file: 'shortfalls.csv',
  table: 'shortfalls',
  privacy: 'public-record',
  dimensionPrivacy: 'people',
  hasPersons: false,
  rows: 1
};

function listed(
  overall: readonly [number, number],
  groups: Record<string, readonly [number, number]>,
  facts = register
) {
  const tallies = tableOf({ overall, dimensions: { race: groups }, tally: { rows: overall[1] } });
  const { set } = redact(aSet(tallies, { tables: [facts] }));
  return withoutTellingRows(set, cms).tallies.map(({ group }) => group);
}

test('one shortfall on a public register, and no list that says whose it was', () => {
  expect(listed([1, 1], { Unknown: [1, 1] })).toEqual(['all']);
  expect(listed([2, 3], { Black: [1, 2], White: [1, 1] })).toEqual(['all']);
});

test('a register with many rows lists its groups, withheld or not, and so do tables of people', () => {
  expect(listed([30, 60], { Black: [2, 4], White: [28, 56] })).toEqual(['all', 'Black', 'White']);
  expect(listed([1, 1], { Unknown: [1, 1] }, { ...register, table: 'records', privacy: 'people' })).toEqual([
    'all',
    'Unknown'
  ]);
});
