import { expect, test } from 'vitest';
import { JsonReader } from '#lib/intake/json-reader.ts';
import { createProblemList } from '#lib/intake/problem-list.ts';
import { readCrossings } from '#lib/intake/read-crossings.ts';

function read(given: unknown): { pairs: ReturnType<typeof readCrossings>; codes: readonly string[] } {
  const problems = createProblemList();
  const pairs = readCrossings(new JsonReader('datapackage.json', problems), given);
  return { pairs, codes: problems.all().map(({ code }) => code) };
}

test('pairs of dimensions are read, each once whichever way round', () => {
  const given = [
    ['race-ethnicity', ' sex '],
    ['sex', 'race-ethnicity'],
    ['payer', 'sex'],
    ['payer', 'sex']
  ];
  expect(read(given)).toEqual({
    pairs: [
      ['race-ethnicity', 'sex'],
      ['payer', 'sex']
    ],
    codes: []
  });
  expect(read(undefined)).toEqual({ pairs: [], codes: [] });
});

test.each([
  ['a text', 'sex'],
  ['an object', { sex: 'payer' }],
  ['a list of names', ['sex', 'payer']],
  ['one dimension', [['sex']]],
  ['three', [['sex', 'payer', 'age']]],
  ['the same twice', [['sex', 'sex']]],
  ['a number', [['sex', 4]]],
  ['nothing in it', [['sex', ' ']]]
])('%s instead of pairs is a problem and read as nothing', (_, given) => {
  const { pairs, codes } = read(given);
  expect(pairs).toEqual([]);
  expect(new Set(codes)).toEqual(new Set(['setting-not-usable']));
});
