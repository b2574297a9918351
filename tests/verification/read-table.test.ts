import { expect, it } from 'vitest';
import { lineOf, readTable } from '#lib/verification/read-table.ts';

it('numbers rows by the line that they begin on, whatever stands in quotes before them', () => {
  const rows = readTable('a,b\n1,2\n"x\ny",3\n"p\r\nq","r\ns"\n4,5\n');
  expect(rows.map((row) => [row['b'], lineOf(row)])).toEqual([
    ['2', 2],
    ['3', 3],
    ['r\ns', 5],
    ['5', 8]
  ]);
});

it('gives no column that the file does not have', () => {
  expect(readTable('a,b\n1,2\n')[0]?.['line']).toBeUndefined();
  expect(lineOf({ a: '1' })).toBeUndefined();
});
