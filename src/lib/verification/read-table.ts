import Papa from 'papaparse';

/** A row of a published table: column → cell, as it stands there. */
export type TableRow = Readonly<Record<string, string>>;

/** The rows of a published CSV (RFC 4180, header row). Throws where it is none: an edition's own files are never half right. */
export function readTable(text: string): readonly TableRow[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const [first] = errors;
  if (first) throw new Error(`row ${String(first.row)}: ${first.message}`);
  return data;
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
