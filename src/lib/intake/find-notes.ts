import Papa from 'papaparse';
import type { FileSource } from '#lib/database/database.ts';
import type { Dialect } from './dialect.ts';
import { isNote } from './find-footer.ts';

const tailSize = 64 * 1024;

/**
 * Notes at the end of a file that were padded to the width of the table, as spreadsheets do (`Source: …,,,,`): the trimmed texts of
 * the first cell, in the file's order. Only in tables of three columns and more, where a row so empty is none.
 */
export async function findNotes(file: FileSource, dialect: Dialect, columns: number): Promise<readonly string[]> {
  if (columns < 3) return [];
  const from = Math.max(0, file.size - tailSize);
  const tail = new TextDecoder().decode(await file.read(from, file.size));
  const text = from === 0 ? tail : tail.replace(/^[^\r\n]*(?:\r\n|\n|\r)/, '');
  const { data } = Papa.parse<string[]>(text, {
    delimiter: dialect.delimiter,
    quoteChar: dialect.quote,
    escapeChar: dialect.quote
  });
  const notes: string[] = [];
  for (const row of data.toReversed()) {
    const cells = row.map((cell) => cell.trim());
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0 || (row.length === 1 && columns > 1)) continue;
    if (row.length !== columns || filled.length > 1 || cells[0] === '' || !isNote(cells[0]!)) break;
    notes.unshift(cells[0]!);
  }
  return notes;
}
