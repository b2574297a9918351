import type { Column, Row } from './column.ts';
import { csvText } from './csv-text.ts';

export type TableFormat = 'csv' | 'json';

/**
 * A table in the format asked for. JSON is a list of objects with the columns' names; numbers as numbers (in full, as in the
 * CSV), `null` where the CSV's cell is empty and the row's status says why.
 */
export function tableText<Name extends string>(
  columns: readonly Column<Name>[],
  rows: readonly Row<Name>[],
  format: TableFormat
): string {
  if (format === 'csv') {
    return csvText(
      columns.map((column) => column.name),
      rows
    );
  }
  const objects = rows.map(
    (row) =>
      `{${columns.map((column) => `${JSON.stringify(column.name)}:${jsonCell(column, row[column.name])}`).join(',')}}`
  );
  return objects.length === 0 ? '[]\n' : `[\n${objects.join(',\n')}\n]\n`;
}

function jsonCell(column: Column, cell: string): string {
  if (cell === '') return 'null';
  return column.type === 'string' ? JSON.stringify(cell) : cell;
}
