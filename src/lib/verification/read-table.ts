import Papa from 'papaparse';

/** A row of a published table: column → cell, as it stands there; and its line, under a name that no column has. */
export type TableRow = Readonly<Record<string, string>>;

const lineKey = '\u0000line';

/** The line of its file that a row begins on, the header being 1; undefined for a row that was not read from a file. */
export function lineOf(row: TableRow): number | undefined {
  const line = row[lineKey];
  return line === undefined ? undefined : Number(line);
}

/** The rows of a published CSV (RFC 4180, header row). Throws where it is none: an edition's own files are never half right. */
export function readTable(text: string): readonly TableRow[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const [first] = errors;
  if (first) throw new Error(`row ${String(first.row)}: ${first.message}`);
  let line = 2;
  return data.map((row) => {
    const numbered = { ...row, [lineKey]: String(line) };
    line += 1 + Object.values(row).reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return numbered;
  });
}

/** A cell's number; undefined for an empty cell. Throws for anything else. */
export function numberIn(row: TableRow, column: string): number | undefined {
  const cell = row[column];
  if (cell === undefined) throw new Error(`there is no column ${column}`);
  if (cell === '') return undefined;
  const number = Number(cell);
  if (!Number.isFinite(number)) throw new Error(`${column} is no number: ${JSON.stringify(cell)}`);
  return number;
}
