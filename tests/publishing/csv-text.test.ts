import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '#lib/publishing/csv-text.ts';

const one = (cell: string): string => csvText(['a', 'b'], [{ a: cell, b: 'x' }]).split('\r\n')[1] ?? '';

describe('csvText', () => {
  it('writes a header row and ends every row with CRLF', () => {
    expect(csvText(['a', 'b'], [{ a: '1', b: '2' }])).toBe('a,b\r\n1,2\r\n');
    expect(csvText(['a', 'b'], [])).toBe('a,b\r\n');
  });

  it.each([
    ['a,b', '"a,b",x'],
    ['say "no"', '"say ""no""",x'],
    [' padded ', '" padded ",x'],
    ['<script>', '<script>,x'],
    ['', ',x']
  ])('quotes %j where RFC 4180 asks for it', (cell, line) => {
    expect(one(cell)).toBe(line);
  });

  it.each(['=cmd()', '+1+1', '-x', '@SUM(A1)', '=1', '-', '1e', '--5'].filter((cell) => !/^\d/.test(cell)))(
    'lets no spreadsheet run %j',
    (cell) => {
      expect(one(cell)).toBe(`'${cell},x`);
    }
  );

  it('lets no spreadsheet run a cell behind a tab or carriage return', () => {
    expect(one('\t=cmd()')).toBe(`'\t=cmd(),x`);
    expect(csvText(['a'], [{ a: '\r=cmd()' }])).toBe(`a\r\n"'\r=cmd()"\r\n`);
  });

  it.each(['-12.5', '+3', '1e-7', '-1.5E+21', '-.5', '2024'])('leaves the number %s a number', (cell) => {
    expect(one(cell)).toBe(`${cell},x`);
  });

  it('reads back as it was written, whatever the cells hold', () => {
    const cell = fc.string({
      unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'é', 'ع', "'", 'a', '=', '-', '1', '<')
    });
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }), (rows) => {
        const read = Papa.parse<Record<string, string>>(csvText(['a', 'b'], rows), {
          header: true,
          newline: '\r\n',
          skipEmptyLines: false
        });
        const guarded = (text: string): string =>
          /^[=+\-@\t\r]/.test(text) && !/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? `'${text}` : text;
        expect(read.data.slice(0, rows.length)).toEqual(rows.map(({ a, b }) => ({ a: guarded(a), b: guarded(b) })));
      }),
      { seed: 4180, numRuns: 300 }
    );
  });
});
