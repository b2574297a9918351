import { describe, expect, test } from 'vitest';
import { createProblemList } from '#lib/intake/problem-list.ts';

describe('createProblemList', () => {
  test('lists the first 200 of one code in one column and counts the rest', () => {
    const problems = createProblemList();
    for (let record = 1; record <= 250; record++)
      problems.add('date-unreadable', { file: 'a.csv', record, column: 'x' }, { cell: 'soon' });
    problems.addRest('date-unreadable', { file: 'a.csv', column: 'x' }, 1000);
    problems.add('date-unreadable', { file: 'a.csv', record: 1, column: 'y' }, { cell: 'soon' });
    const all = problems.all();
    expect(all).toHaveLength(202);
    expect(all.at(-1)).toMatchObject({
      code: 'more-of-the-same',
      file: 'a.csv',
      column: 'x',
      got: '1,050 more of the same kind (date-unreadable)'
    });
  });

  test('gives problems their physical line once it is known', () => {
    const problems = createProblemList();
    problems.add('row-blank', { file: 'a.csv', record: 9 });
    problems.add('row-blank', { file: 'a.csv', record: 3, line: 4 });
    problems.add('row-blank', { file: 'b.csv', record: 9 });
    expect(problems.recordsWithoutLine('a.csv')).toEqual([9]);
    problems.setLines('a.csv', new Map([[9, 12]]));
    expect(problems.all().map(({ line }) => line)).toEqual([12, 4, undefined]);
  });

  test('cuts a very long cell in what it says and leaves markup as it is', () => {
    const problems = createProblemList();
    problems.add('date-unreadable', {}, { cell: `<b>${'x'.repeat(500)}` });
    expect(problems.all()[0]!.got).toMatch(/^“<b>x{117}…”$/);
  });
});
