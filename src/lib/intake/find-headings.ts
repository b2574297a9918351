import { numbersBelow } from './numbers-below.ts';
import type { TextLine } from './text-line.ts';

/** Whether a header takes two rows, and what is made of them. */
export type Headings =
  | { readonly kind: 'one' }
  /** The lower row names the columns by itself; the upper one only groups them. */
  | { readonly kind: 'lower'; readonly at: number }
  /** A column's name is put together from both rows. */
  | { readonly kind: 'joined'; readonly at: number; readonly names: readonly string[] }
  /** The upper row names the columns; what stands below explains the names and is no row. */
  | { readonly kind: 'below'; readonly at: number };

/**
 * Finds out whether the line at `first` and the next one, or the one above, are one header: in the lower row stand texts over
 * (at least two) columns of numbers. `rows`: 2 where `datapackage.json` says that they are.
 */
export function findHeadings(lines: readonly TextLine[], first: number, width: number, rows?: number): Headings {
  const above = lines[first - 1];
  if (rows === undefined && above && above.cells.length === width && above.filled > 1)
    return two(above, lines[first]!, first);
  const [upper, lower] = [lines[first], lines[first + 1]];
  if (!upper || !lower || upper.cells.length !== width || lower.cells.length !== width) return { kind: 'one' };
  if (rows !== 2 && numbersBelow(lines, first + 1, upper) < 2) return { kind: 'one' };
  return isUnique(upper.cells) && rows !== 2 ? { kind: 'below', at: first + 1 } : two(upper, lower, first + 1);
}

function two(upper: TextLine, lower: TextLine, at: number): Headings {
  if (isUnique(lower.cells)) return { kind: 'lower', at };
  let group = '';
  const names = lower.cells.map((name, index) => {
    const given = upper.cells[index] ?? '';
    if (given !== '') group = given;
    if (name === '') return given;
    return group === '' || group === name ? name : `${group} ${name}`;
  });
  return { kind: 'joined', at, names };
}

function isUnique(cells: readonly string[]): boolean {
  return !cells.includes('') && new Set(cells.map((cell) => cell.toLowerCase())).size === cells.length;
}
