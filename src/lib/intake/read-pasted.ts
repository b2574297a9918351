import Papa from 'papaparse';

/** How a pasted text is to be read, where more is known than the text itself. */
export interface PastedOptions {
  /** The sign between cells; else a tab where there is one, else a comma, semicolon or bar that plainly is one. */
  readonly delimiter?: string;
  /** Whether cells are the header of the table pasted into, which settles what separates them. */
  readonly isHeader?: (cells: readonly string[]) => boolean;
}

/**
 * Text pasted from a spreadsheet, or the text of a CSV file, as rows of cells: quoted cells may hold separators, quotation marks
 * and line ends (`\n`, whatever they were). Lines of prose with commas stay one cell each. Never throws; no text gives no rows.
 */
export function readPasted(text: string, options: PastedOptions = {}): readonly (readonly string[])[] {
  const body = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  if (body === '') return [];
  if (options.delimiter !== undefined) return parse(body, options.delimiter).rows;
  if (body.includes('\t')) return parse(body, '\t').rows;
  for (const delimiter of [',', ';', '|']) {
    const { rows, isWellQuoted } = parse(body, delimiter);
    const width = rows[0]?.length ?? 0;
    if (!isWellQuoted || width < 2) continue;
    if (options.isHeader?.(rows[0] ?? []) === true) return rows;
    const isTable = rows.length > 1 && rows.every((row) => row.length === width);
    if (isTable && (width > 2 || /(^|[\n,;|])"/u.test(body))) return rows;
  }
  return parse(body, '\t').rows;
}

function parse(body: string, delimiter: string): { readonly rows: string[][]; readonly isWellQuoted: boolean } {
  const quoted = Papa.parse<string[]>(body, { delimiter, newline: '\n', quoteChar: '"', escapeChar: '"' });
  const isWellQuoted = !quoted.errors.some(({ type }) => type === 'Quotes');
  const rows = isWellQuoted
    ? quoted.data
    : Papa.parse<string[]>(body, { delimiter, newline: '\n', quoteChar: '\0', escapeChar: '\0' }).data;
  const last = rows.at(-1);
  return { rows: last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows, isWellQuoted };
}
