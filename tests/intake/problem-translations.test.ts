import { expect, test } from 'vitest';
import { createProblemList, mostListed } from '#lib/intake/problem-list.ts';
import { toldProblem } from '#lib/messages/told-problem.ts';

test('problems that were asked for in other languages can be told in each of them later', () => {
  const list = createProblemList('en', ['en', 'es']);
  for (let record = 0; record <= mostListed; record++)
    list.add('number-unreadable', { file: 'a.csv', column: 'n' }, { cell: 'n/k', comma: false });
  const [first, ...others] = list.all();
  const spanish = createProblemList('es');
  spanish.add('number-unreadable', { file: 'a.csv', column: 'n' }, { cell: 'n/k', comma: false });
  const { got, expected, remedy } = spanish.all()[0]!;
  expect(toldProblem(first!, 'es')).toMatchObject({ got, expected, remedy });
  expect(toldProblem(toldProblem(first!, 'es'), 'en').remedy).toBe(first!.remedy);
  const rest = others.at(-1)!;
  expect(rest).toMatchObject({ code: 'more-of-the-same', details: { of: 'number-unreadable', more: 1 } });
  expect(toldProblem(rest, 'es').got).not.toBe(rest.got);
});

test('where no other language was asked for, a problem stands in its own alone', () => {
  const list = createProblemList('es');
  list.add('file-empty', { file: 'a.csv' });
  expect(list.all()[0]).not.toHaveProperty('translations');
});
