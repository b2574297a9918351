import { readAbsence } from './read-absence.ts';
import { isNumeric, type TextLine } from './text-line.ts';

/**
 * The physical lines at which tables begin, where several stand below each other with something between them (a blank line, blank
 * cells, a title): below the gap stands a line of names, other ones than the first, over columns of numbers. Empty for one table.
 * `lines`: from the header on.
 */
export function findStacked(lines: readonly TextLine[], width: number): readonly number[] {
  const [header] = lines;
  if (!header) return [];
  const begins: number[] = [];
  const above = (at: number) => lines.slice(1, at).filter(({ filled }) => filled > 1);
  for (let at = 1; at < lines.length; at++) {
    if (lines[at]!.filled < 2 || !isGap(lines[at - 1]!, width)) continue;
    const end = lines.findIndex((line, index) => index > at && isGap(line, width));
    const rows = lines.slice(at + 1, end < 0 ? undefined : end);
    if (isTable(lines[at]!, rows, header, above(at))) begins.push(lines[at]!.line);
  }
  if (header.filled < 2 && begins.length < 2) return [];
  return begins.length === 0 || header.filled < 2 ? begins : [header.line, ...begins];
}

function isGap({ cells, filled }: TextLine, width: number): boolean {
  return filled === 0 || (filled === 1 && cells.length < width);
}

function isTable(names: TextLine, rows: readonly TextLine[], header: TextLine, above: readonly TextLine[]): boolean {
  const { cells } = names;
  const isHeader = cells.every((cell, index) => cell === '' || cell === header.cells[index]);
  if (isHeader || rows.length < 2 || rows.some((row) => row.cells.length !== cells.length)) return false;
  let numeric = 0;
  for (const [index, cell] of cells.entries()) {
    const values = rows.map((row) => row.cells[index]!).filter((value) => value !== '');
    if (isNumeric(cell)) return false;
    if (values.length < 2 || !values.every(isNumeric)) continue;
    const isText = /\p{L}/u.test(cell) && readAbsence(cell, true) === undefined;
    if (!isText || above.some((line) => line.cells[index] === cell)) return false;
    numeric++;
  }
  return numeric > 0;
}
