import { readAbsence } from './read-absence.ts';
import { isNumeric, type TextLine } from './text-line.ts';

const looked = 50;

/**
 * Over how many columns of numbers the line at a position stands like a row of names: with a text that stands nowhere below and means
 * no absence. Rows of a single cell are notes. 0 where any such column has something else there, but for a blank under a name of `upper`, the row above.
 */
export function numbersBelow(lines: readonly TextLine[], at: number, upper?: TextLine): number {
  const { cells } = lines[at]!;
  const rows = lines
    .slice(at + 1, at + 1 + looked)
    .filter((line) => line.cells.length === cells.length && line.filled > 1);
  let columns = 0;
  for (const [index, cell] of cells.entries()) {
    const values = rows.map((row) => row.cells[index]!).filter((value) => value !== '');
    const numbers = values.filter(isNumeric).length;
    if (numbers < 2 || numbers < values.length * 0.8) continue;
    if (cell === '' && upper !== undefined && upper.cells[index] !== '') continue;
    const isText = /[\p{L}%#]/u.test(cell) && !isNumeric(cell) && readAbsence(cell, true) === undefined;
    if (!isText || values.includes(cell)) return 0;
    columns++;
  }
  return columns;
}
