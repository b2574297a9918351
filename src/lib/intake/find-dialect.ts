import Papa from 'papaparse';
import type { Dialect } from './dialect.ts';

/** What the beginning of a file shows: how it is written, its header, and its first rows. */
export interface Preview {
  readonly dialect: Dialect;
  /** Names as in the file, trimmed; not yet unique. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Physical line of the header, from 1. */
  readonly line: number;
  /** Whether every quotation mark in the header closes where its name ends. */
  readonly isWellQuoted: boolean;
}

const previewed = 100;

/** Finds delimiter and header on the head of a file (its decoded text). `isWhole`: the text is not cut off. */
export function findDialect(
  text: string,
  isWhole: boolean,
  given: { readonly delimiter?: string; readonly quote: string; readonly skip: number }
): Preview {
  const below = withoutLines(text.replace(/^\uFEFF/, ''), given.skip);
  const body = below.replace(/^[\r\n]+/, '');
  const blank = below.slice(0, below.length - body.length).match(/\r\n|\n|\r/g) ?? [];
  const parsed = Papa.parse<string[]>(body, {
    delimiter: given.delimiter ?? '',
    delimitersToGuess: [',', ';', '\t', '|'],
    quoteChar: given.quote,
    escapeChar: given.quote,
    preview: previewed,
    skipEmptyLines: true
  });
  const rows = isWhole || parsed.data.length === previewed ? parsed.data : parsed.data.slice(0, -1);
  const delimiter = given.delimiter ?? (parsed.data.some((row) => row.length > 1) ? parsed.meta.delimiter : ',');
  return {
    dialect: { delimiter, quote: given.quote, skip: given.skip },
    header: (rows[0] ?? []).map((name) => name.trim()),
    rows: rows.slice(1),
    line: given.skip + blank.length + 1,
    isWellQuoted: !parsed.errors.some(({ type, row }) => type === 'Quotes' && row === 0)
  };
}

function withoutLines(text: string, count: number): string {
  let rest = text;
  for (let line = 0; line < count && rest !== ''; line++) {
    const end = /\r\n|\n|\r/.exec(rest);
    rest = end ? rest.slice(end.index + end[0].length) : '';
  }
  return rest;
}
