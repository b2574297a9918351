import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { findLayout } from '#lib/intake/find-layout.ts';

const given = { quote: '"', skip: 0 };
const layoutOf = (lines: readonly string[], more: object = {}) =>
  findLayout(`${lines.join('\n')}\n`, true, { ...given, ...more });

describe('findLayout', () => {
  test('finds nothing above, in or below the header of any plain table, whatever is missing in it', async () => {
    const text = fc.constantFrom('North', 'White', 'a, b', 'two\nlines', 'n/a', '', '10-20', '<5', 'Total');
    const number = fc.constantFrom('1', '2.5', '1,234', '14%', '', 'NA', '*', 'Suppressed', '<11', '.', '--');
    const table = fc
      .array(fc.boolean(), { minLength: 2, maxLength: 6 })
      .chain((numeric) =>
        fc.array(fc.tuple(...numeric.map((isNumber) => (isNumber ? number : text))), { maxLength: 12 })
      )
      .filter((rows) => rows.length > 0);
    const delimiters = fc.constantFrom(',', ';', '\t', '|');
    await fc.assert(
      fc.property(table, delimiters, fc.nat(12), (rows, delimiter, blank) => {
        const names = rows[0]!.map((_, index) => `name ${'abcdef'[index]}`);
        const lines = [names, ...rows].map((row) => Papa.unparse([row as string[]], { delimiter, newline: '\n' }));
        if (blank > 0) lines.splice(blank, 0, '');
        expect(layoutOf(lines)).toEqual({ delimiter, skip: 0, titles: [], tables: [] });
      }),
      { seed: 5, numRuns: 400 }
    );
  });

  test('knows a row that explains the names over numbers grouped by apostrophes', () => {
    const lines = ['ward,cases,days', 'where,how many,how long', 'A,1’234,10', "B,2'345,20", 'C,3,30'];
    expect(layoutOf(lines).headings).toEqual(['where', 'how many', 'how long']);
    expect(layoutOf([...lines, 'Source: registry,,', '---,,']).headings).toEqual(['where', 'how many', 'how long']);
  });

  test('finds the delimiter below lines that have others', () => {
    const rows = Array.from({ length: 9 }, (_, index) => `North;${index},5;${index},25`);
    expect(layoutOf(['A report, made in May, for all', 'of us, and you', 'place;one;two', ...rows])).toMatchObject({
      delimiter: ';',
      skip: 2
    });
  });

  test('takes a line as the header although the one above it is wider than its half, where that one has gaps', () => {
    expect(layoutOf(['Report;2024;', 'place;group;count', 'North;White;1', 'North;Black;2'])).toMatchObject({
      skip: 1,
      titles: ['Report, 2024']
    });
  });

  test('leaves a header of fewer names than cells alone, and never takes a row for one', () => {
    for (const lines of [
      ['place,group', '1,North,White', '2,North,Black', '3,South,Black'],
      ['place,group,', 'North,White,1', 'North,Black,2'],
      ['title', '1,2', '3,4', '5,6'],
      ['name', 'Smith, John', 'Doe, Jane', '']
    ])
      expect(layoutOf(lines).skip).toBe(0);
  });

  test('looks for nothing above the header where the number of lines is given, be it none', () => {
    const lines = ['A title', 'place,group', 'North,White', 'North,Black'];
    expect(layoutOf(lines).skip).toBe(1);
    expect(layoutOf(lines, { skipIsGiven: true })).toMatchObject({ skip: 0, titles: [] });
    expect(layoutOf(['x', ...lines], { skip: 2, skipIsGiven: true })).toMatchObject({ skip: 2, titles: [] });
  });

  test('joins two rows of names where the lower one repeats them, and leaves the upper one where it does not', () => {
    const rows = ['North,1,2,3,4', 'South,5,6,7,8'];
    expect(layoutOf([',2023,,2024,', 'place,n,rate,n,rate', ...rows])).toMatchObject({
      skip: 1,
      titles: ['2023, 2024'],
      joined: ['place', '2023 n', '2023 rate', '2024 n', '2024 rate']
    });
    const apart = layoutOf([',2023,,2024,', 'place,n1,rate1,n2,rate2', ...rows]);
    expect(apart).toMatchObject({ skip: 1, titles: ['2023, 2024'] });
    expect(apart.joined).toBeUndefined();
  });

  test('sees a second row of headings under unique names, but not where datapackage.json says that one row is all', () => {
    const lines = ['a,b,c', 'first thing,second thing,third thing', '1,2,x', '3,4,y'];
    expect(layoutOf(lines).headings).toEqual(['first thing', 'second thing', 'third thing']);
    expect(layoutOf(lines, { headerRows: 1 }).headings).toBeUndefined();
    expect(layoutOf(['a,b,c', 'none,NA,x', '1,2,x', '3,4,y']).headings).toBeUndefined();
    expect(layoutOf(lines, { headerRows: 2 }).joined ?? layoutOf(lines, { headerRows: 2 }).skip).toBe(1);
  });

  test('says where several tables begin, and takes a gap between rows for what it is', () => {
    const first = ['id,name', '1,one', '2,two'];
    expect(layoutOf([...first, '', 'code,meaning', '7,seven', '8,eight']).tables).toEqual([1, 5]);
    expect(layoutOf(['Codes', ...first, ',', 'Other', 'a,b,c', '7,8,9', '8,9,10']).tables).toEqual([2, 7]);
    expect(layoutOf([...first, '', '3,three', '4,four']).tables).toEqual([]);
    expect(layoutOf([...first, '', 'id,name', '3,three', '4,four']).tables).toEqual([]);
    expect(layoutOf([...first, '', 'Source, a list', 'Date, 2024']).tables).toEqual([]);
  });
});
