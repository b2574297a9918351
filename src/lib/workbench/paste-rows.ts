import { findDimension } from '#lib/catalog/vocabularies.ts';
import { findDefinition } from '#lib/intake/match-columns.ts';
import { canonicalCell } from './cell-choices.ts';
import {
  addColumn,
  addRow,
  definitionOf,
  isEmptyRow,
  mayHaveDimensions,
  type RegisterTable
} from './register-table.ts';

/** Where a paste begins, and over which columns it goes. */
export interface PasteTarget {
  /** Id of the focused row. */
  readonly row: number;
  /** Position of the focused column among all columns. */
  readonly column: number;
  /** Columns that are on show, in their order: what a block without a header fills. */
  readonly shown: readonly number[];
}

export interface Pasted {
  readonly register: RegisterTable;
  /** Rows that got something. */
  readonly rows: number;
  /** Whether the first pasted row was the header. */
  readonly hadHeader: boolean;
  /** Cells that lay right of the last column and are not in the register. */
  readonly leftOut: number;
}

/**
 * Puts a block of cells into a register, from the focused cell down and to the right, adding rows. Where the first row names columns,
 * cells go to the columns named, in any order, and a name that the table does not know becomes a column of its own.
 */
export function pasteRows(register: RegisterTable, block: readonly (readonly string[])[], to: PasteTarget): Pasted {
  const [first = [], ...rest] = block;
  const hadHeader = isHeaderRow(register, first) || (block.length > 1 && isNameOf(register, first, to.column));
  const start = hadHeader ? withColumns(register, first) : register;
  const columns = hadHeader
    ? first.map((name) => positionOf(start, name))
    : to.shown.slice(to.shown.indexOf(to.column));
  const rows = (hadHeader ? rest : block).filter((row) => row.some((cell) => cell.trim() !== ''));
  const from = Math.max(
    0,
    start.rows.findIndex(({ id }) => id === to.row)
  );
  const added = Math.max(0, from + rows.length - start.rows.length);
  const longer = addRow(start, added);
  let leftOut = 0;
  const pasted = rows.map((block, index) => {
    const row = longer.rows[from + index];
    const cells = [...(row?.cells ?? [])];
    const isEmpty = row === undefined || isEmptyRow(longer, row);
    block.forEach((cell, place) => {
      const column = columns[place];
      const text = cell.trim();
      if (column === undefined) leftOut += text === '' ? 0 : 1;
      else if (text !== '' || !isEmpty) cells[column] = canonicalCell(longer.columns[column]?.definition, text);
    });
    return { id: row?.id ?? 0, cells };
  });
  const all = [...longer.rows.slice(0, from), ...pasted, ...longer.rows.slice(from + pasted.length)];
  return { register: { ...longer, rows: all }, rows: rows.length, hadHeader, leftOut };
}

/** Whether a row of cells names columns of a register: two of them at least, and half of what it says. */
export function isHeaderRow(register: RegisterTable, cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const definition = definitionOf(register);
  const known = names.filter(
    (name) =>
      positionOf(register, name) !== undefined ||
      findDefinition(definition, name) !== undefined ||
      (mayHaveDimensions(register) && findDimension(name) !== undefined)
  );
  return known.length > 1 && known.length * 2 >= names.length;
}

/** Whether the only cell of a row is the name of the column that is pasted into. */
function isNameOf(register: RegisterTable, cells: readonly string[], column: number): boolean {
  return cells.length === 1 && positionOf(register, cells[0] ?? '') === column;
}

function withColumns(register: RegisterTable, names: readonly string[]): RegisterTable {
  return names.reduce(
    (changed, name) =>
      name.trim() === '' || positionOf(changed, name) !== undefined ? changed : addColumn(changed, name.trim()),
    register
  );
}

/** Position of the column that a pasted name means: one of that very name, else one taken for the same. */
function positionOf(register: RegisterTable, name: string): number | undefined {
  const wanted = name.trim();
  const same = register.columns.findIndex((column) => column.name === wanted);
  const meant = findDefinition(definitionOf(register), wanted)?.name;
  const dimension = mayHaveDimensions(register) ? findDimension(wanted)?.id : undefined;
  const alike = register.columns.findIndex(
    (column) =>
      (meant !== undefined && column.definition?.name === meant) ||
      (meant === undefined && dimension !== undefined && column.dimension === dimension)
  );
  return [same, alike].find((position) => position >= 0);
}
