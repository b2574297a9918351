import { expect, test } from 'vitest';
import { readPasted } from '#lib/intake/read-pasted.ts';

test('cells of a spreadsheet are told apart by tabs, rows by line ends of any kind', () => {
  const rows = [
    ['a', 'b'],
    ['c', '']
  ];
  expect(readPasted('a\tb\nc\t')).toEqual(rows);
  expect(readPasted('a\tb\r\nc\t\r\n')).toEqual(rows);
  expect(readPasted('\uFEFFa\tb\rc\t\r')).toEqual(rows);
});

test('a quoted cell may hold tabs, quotation marks and line ends', () => {
  expect(readPasted('"two\r\nlines"\t"said ""no"""\t"a\tb"\nx\ty\tz')).toEqual([
    ['two\nlines', 'said "no"', 'a\tb'],
    ['x', 'y', 'z']
  ]);
});

test('quotation marks that quote nothing stay as they are', () => {
  expect(readPasted('5" pipe\t"Yes" they said\nb\tc')).toEqual([
    ['5" pipe', '"Yes" they said'],
    ['b', 'c']
  ]);
});

test('a CSV is known by its header, its quotes, or by three equal columns', () => {
  const isHeader = (cells: readonly string[]) => cells.includes('harm');
  expect(readPasted('harm,identified_on\nBills,2024-01-02', { isHeader })).toEqual([
    ['harm', 'identified_on'],
    ['Bills', '2024-01-02']
  ]);
  expect(readPasted('"a, b",c\nd,e')).toEqual([
    ['a, b', 'c'],
    ['d', 'e']
  ]);
  expect(readPasted('a;b;c\nd;e;f')).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e', 'f']
  ]);
});

test('lines of prose with commas are one cell each', () => {
  expect(readPasted('Fees, and fines\nBills that nobody could pay\nOne more, the last')).toEqual([
    ['Fees, and fines'],
    ['Bills that nobody could pay'],
    ['One more, the last']
  ]);
});

test('no text is no rows, and a delimiter given settles it', () => {
  expect(readPasted('')).toEqual([]);
  expect(readPasted('a|b,c', { delimiter: '|' })).toEqual([['a', 'b,c']]);
});
