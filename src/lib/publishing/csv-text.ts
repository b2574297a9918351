/** Cells that neither need quotes nor are run: nearly all, and told by one look. */
const isPlain = /^(?![=+\-@\s])[^",\r\n]*(?<!\s)$/;
const needsQuotes = /[",\r\n]|^\s|\s$/;
const runsInSpreadsheets = /^[=+\-@\t\r]/;
const plainNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/**
 * Rows as CSV (RFC 4180: commas, doubled quotes, CRLF, header row). A cell that a spreadsheet would run (`=cmd()`, `+`, `-`,
 * `@`, tab or carriage return first, and not a number) gets a leading apostrophe, so that it shows as text.
 */
export function csvText(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return lines.map((cells) => cells.map(cellText).join(',') + '\r\n').join('');
}

function cellText(cell: string): string {
  if (cell === '' || isPlain.test(cell)) return cell;
  const safe = runsInSpreadsheets.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
