import { csvTable } from './csv-table.ts';
import { dryFork, gilded, larkspur, stillwater } from './institutions.ts';

const names: Readonly<Record<string, string>> = { L: larkspur, G: gilded, D: dryFork, S: stillwater };

/**
 * CSV text of a register that is written by hand: a header line, then a line per row, cells separated by semicolons, spaces around
 * them ignored, the hospital by its first letter. Empty cells at the end may be left out.
 */
export function register(text: string): string {
  const [header, ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(';').map((cell) => cell.trim()));
  return csvTable(
    header!,
    rows.map(([first, ...rest]) => [names[first!] ?? first!, ...rest])
  );
}
