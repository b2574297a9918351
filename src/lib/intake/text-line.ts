/** A line (or, with line ends in its cells, several) at the beginning of a file, cut into trimmed cells. */
export interface TextLine {
  /** Physical line where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether there is nothing on the line at all; `,,,` is not so. */
  readonly isBlankLine: boolean;
  /** How many cells are not blank. */
  readonly filled: number;
}

const looked = 200;

/** How many cells most of the first lines have; 1 where hardly any has more. */
export function usualWidth(lines: readonly TextLine[]): number {
  const counts = new Map<number, number>();
  for (const { cells, filled } of lines.slice(0, looked)) {
    if (filled > 0 && cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || b - a);
  return best?.[0] ?? 1;
}

/** Whether a cell holds a number, a share, an amount, a date or a range of numbers. */
export function isNumeric(cell: string): boolean {
  return /^[<>≤≥~(]?\s*[-+\u2212]?\s*[$€£]?\s*\d[\d.,:/'’\s\u00a0-]*\s*[%)]?$/.test(cell);
}

/** Whether a cell can be the name of a column: it has a letter, or is a year. */
export function isName(cell: string): boolean {
  return /\p{L}/u.test(cell) || /^(?:19|20)\d\d$/.test(cell);
}
