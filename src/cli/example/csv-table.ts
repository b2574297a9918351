export type Cell = string | number;

/** CSV text with a header: UTF-8, comma, line feed; cells are quoted only where they must be. A missing cell at the end is empty. */
export function csvTable(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => {
    if (row.length > columns.length) throw new Error(`too many cells for ${columns.join(', ')}: ${row.join(', ')}`);
    return columns.map((_, index) => quoted(String(row[index] ?? ''))).join(',');
  });
  return [columns.map(quoted).join(','), ...lines, ''].join('\n');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
