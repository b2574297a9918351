import { expect, test } from 'vitest';
import { createProblemList, mostListed } from '#lib/intake/problem-list.ts';
import { groupProblems } from '#lib/workbench/group-problems.ts';

test('problems are grouped by kind and column, errors first, and those that nobody lists are counted in their group', () => {
  const list = createProblemList();
  list.add('row-blank', { file: 'a.csv', record: 1 });
  for (let record = 1; record <= mostListed + 5; record++)
    list.add('number-unreadable', { file: 'a.csv', column: 'n', record }, { cell: 'x', comma: false });
  list.add('number-unreadable', { file: 'a.csv', column: 'm' }, { cell: 'x', comma: false });
  const groups = groupProblems(list.all());
  expect(groups.map(({ first, others, unlisted }) => [first.code, first.column, others.length, unlisted])).toEqual([
    ['number-unreadable', 'n', mostListed - 1, 5],
    ['number-unreadable', 'm', 0, 0],
    ['row-blank', undefined, 0, 0]
  ]);
});

test('every question about a file stands by itself', () => {
  const list = createProblemList();
  for (const label of ['n/k', '??'])
    list.add(
      'question-open',
      { file: 'a.csv', column: 'n' },
      { reason: { code: 'absent-question', label, column: 'n' }, means: label }
    );
  expect(groupProblems(list.all())).toHaveLength(2);
});
