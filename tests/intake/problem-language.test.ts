import { expect, test } from 'vitest';
import { createProblemList } from '#lib/intake/problem-list.ts';

test('problems are told in the language asked for, with the same code, place and severity', () => {
  const [english, spanish] = ['en', 'es'].map((language) => {
    const problems = createProblemList(language);
    problems.add('where-left-out', { file: 'a.csv' }, { rows: 1204 });
    problems.addRest('row-blank', { file: 'a.csv' }, 3);
    return problems.all();
  });
  const bare = (list: typeof english) => list?.map(({ code, file, severity }) => [code, file, severity]);
  expect(bare(spanish)).toEqual(bare(english));
  expect(english?.map(({ got }) => got)).toEqual([
    '1,204 rows that the condition `where` leaves out',
    '3 more of the same kind (row-blank)'
  ]);
  expect(spanish?.map(({ got }) => got)).toEqual([
    '1,204 filas que la condición `where` deja fuera',
    '3 más del mismo tipo (row-blank)'
  ]);
});
