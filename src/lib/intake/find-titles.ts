import { numbersBelow } from './numbers-below.ts';
import { isName, isNumeric, type TextLine } from './text-line.ts';

const mostTitles = 60;

/**
 * Position of the header among a file's first lines, where lines above it (a title, the date of an export, blank ones) are fewer
 * cells wide than the table, hold less than half as many, or are blank where a line of names over numbers is full; 0 where the first line is as good a header as any.
 */
export function findTitles(lines: readonly TextLine[], width: number): number {
  for (let at = 0; at < Math.min(lines.length - 1, mostTitles); at++) {
    const line = lines[at]!;
    if (isTitle(line, width)) continue;
    return isHeader(line, width) ? fuller(lines, at, width) : 0;
  }
  return 0;
}

/** One of the next lines, where this one has gaps and that one names every column. */
function fuller(lines: readonly TextLine[], at: number, width: number): number {
  if (lines[at]!.filled === width) return at;
  const next = lines.slice(at + 1, at + 4).findIndex((line, index) => {
    const isFull = line.filled === width && line.cells.length === width && line.cells.every(isName);
    return isFull && numbersBelow(lines, at + 1 + index) > 0;
  });
  return next < 0 ? at : at + 1 + next;
}

function isTitle({ cells, filled }: TextLine, width: number): boolean {
  if (filled === 0) return true;
  if (filled > Math.max(1, Math.floor(width / 2))) return false;
  return width > 2 || /\s/.test(cells.join(''));
}

function isHeader({ cells, filled }: TextLine, width: number): boolean {
  const named = cells.filter((cell) => cell !== '');
  const isFilled = filled > width / 2;
  return (
    cells.length === width && isFilled && named.some(isName) && named.every((cell) => isName(cell) || !isNumeric(cell))
  );
}
