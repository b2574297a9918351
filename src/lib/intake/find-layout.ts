import Papa from 'papaparse';
import { bestDelimiter } from './best-delimiter.ts';
import { findHeadings } from './find-headings.ts';
import { findTitles } from './find-titles.ts';
import { findStacked } from './find-stacked.ts';
import { usualWidth, type TextLine } from './text-line.ts';

/** How the lines at a file's beginning are laid out: what is header, what stands above and below it. */
export interface Layout {
  readonly delimiter: string;
  /** Physical lines above the header, or above its lower row. */
  readonly skip: number;
  /** What stands in those that are not blank, `skip` given ones not among them. */
  readonly titles: readonly string[];
  /** Names of the columns, where they are put together from two rows. */
  readonly joined?: readonly string[];
  /** A second row of headings below the header, which is no row. */
  readonly headings?: readonly string[];
  /** Lines at which several tables begin; empty where it is one. */
  readonly tables: readonly number[];
}

/**
 * Finds the layout on the head of a file (its decoded text). `isWhole`: the text is not cut off. Nothing is found above the header
 * where `skip` lines are given, and no second row where `headerRows` is 1.
 */
export function findLayout(
  text: string,
  isWhole: boolean,
  given: {
    readonly delimiter?: string;
    readonly quote: string;
    readonly skip: number;
    readonly skipIsGiven?: boolean;
    readonly headerRows?: number;
  }
): Layout {
  const body = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(new RegExp(`^(?:[^\\n]*\\n){${Math.min(given.skip, 100_000)}}`), '');
  const delimiter = given.delimiter ?? bestDelimiter(body, given.quote);
  const lines = linesOf(body, delimiter, given.quote, given.skip, isWhole);
  const plain = { delimiter, skip: given.skip, titles: [], tables: [] };
  const width = usualWidth(lines);
  if (lines.length < 2 || width < 2) return plain;
  const isGiven = given.skipIsGiven === true || given.skip > 0;
  const first = isGiven ? 0 : findTitles(lines, width);
  const headings =
    given.headerRows === 1 ? { kind: 'one' as const } : findHeadings(lines, first, width, given.headerRows);
  const header = headings.kind === 'joined' || headings.kind === 'lower' ? headings.at : first;
  const above = lines.slice(0, header).filter((line) => line.filled > 0);
  return {
    delimiter,
    skip: header === 0 ? given.skip : lines[header]!.line - 1,
    titles: above.map(({ cells }) => cells.filter((cell) => cell !== '').join(', ')),
    ...(headings.kind === 'joined' ? { joined: headings.names } : {}),
    ...(headings.kind === 'below' ? { headings: lines[headings.at]!.cells } : {}),
    tables: findStacked(lines.slice(header), width)
  };
}

function linesOf(body: string, delimiter: string, quote: string, skip: number, isWhole: boolean): readonly TextLine[] {
  const { data } = Papa.parse<string[]>(body, { delimiter, quoteChar: quote, escapeChar: quote, newline: '\n' });
  let line = skip + 1;
  const lines = data.map((row): TextLine => {
    const cells = row.map((cell) => cell.trim());
    const found = { line, cells, isBlankLine: row.length === 1 && row[0] === '', filled: cells.filter(Boolean).length };
    line += 1 + row.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0);
    return found;
  });
  const kept = isWhole ? lines : lines.slice(0, -1);
  return kept.slice(
    kept.findIndex(({ isBlankLine }) => !isBlankLine),
    kept.findLastIndex(({ isBlankLine }) => !isBlankLine) + 1
  );
}
