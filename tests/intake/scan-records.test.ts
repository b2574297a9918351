import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { scanRecords, type RecordPlace } from '#lib/intake/scan-records.ts';
import { fileInMemory } from './read-folder.ts';

const comma = { delimiter: ',', quote: '"', skip: 0 };

async function scan(text: string, dialect = comma): Promise<readonly RecordPlace[]> {
  const places: RecordPlace[] = [];
  await scanRecords(fileInMemory(text), dialect, (place) => void places.push(place));
  return places;
}

describe('scanRecords', () => {
  test('gives each record its first line, whatever the line ends and the newlines in cells', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const places = await scan(['a,b', '"1', 'x",2', '', '3,4'].join(end) + end);
      expect(places.map(({ record, line, cells }) => [record, line, cells])).toEqual([
        [0, 1, 2],
        [1, 2, 2],
        [2, 5, 2]
      ]);
    }
  });

  test('finds records at the byte where they begin, after a byte order mark and skipped lines', async () => {
    const places = await scan('\uFEFFé "\n\na,b\n1,2', { ...comma, skip: 2 });
    expect(places.map(({ byte, line }) => [byte, line])).toEqual([
      [9, 3],
      [13, 4]
    ]);
  });

  test('says which records have a quotation mark that does not close where its cell ends', async () => {
    const places = await scan('a,b\n"x"y,1\nx"y,1\n"x""y",1\n"open,1\n2,3\n');
    expect(places.map(({ isWellQuoted }) => isWellQuoted)).toEqual([true, false, true, true, false]);
  });

  test('stops when told to', async () => {
    const seen: number[] = [];
    await scanRecords(fileInMemory('a\n1\n2\n3\n'), comma, ({ record }) => seen.push(record) === 2);
    expect(seen).toEqual([0, 1]);
  });

  test('finds the same records and widths as PapaParse in any table that PapaParse writes', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', ' ', ';'), maxLength: 6 });
    const row = fc.array(cell, { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        async (rows, newline) => {
          const places = await scan(Papa.unparse(rows, { newline }));
          expect(places.map(({ cells }) => cells)).toEqual(rows.map((cells) => cells.length));
          expect(places.every(({ isWellQuoted }) => isWellQuoted)).toBe(true);
        }
      ),
      { seed: 7, numRuns: 200 }
    );
  });
});
