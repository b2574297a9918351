import { filledRows, type RegisterTable } from './register-table.ts';

/**
 * A register as the text of a CSV file (RFC 4180: commas, doubled quotes, CRLF, header row). Columns that the file had, those that
 * are required and those that hold something are written; empty rows are not. Cells are an input that is read back: they are
 * written as they are.
 */
export function registerCsv(register: RegisterTable): string {
  const rows = filledRows(register);
  const shown = register.columns.flatMap(({ definition, isInFile }, index) =>
    isInFile || definition?.required === true || rows.some(({ cells }) => (cells[index] ?? '').trim() !== '')
      ? [index]
      : []
  );
  const header = shown.map((index) => register.columns[index]?.name ?? '');
  const lines = [header, ...rows.map(({ cells }) => shown.map((index) => cells[index] ?? ''))];
  return lines.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: string): string {
  return /[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
