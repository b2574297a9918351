import { findDimension } from '#lib/catalog/vocabularies.ts';
import { findTable } from '#lib/catalog/tables.ts';
import type { ColumnDefinition, TableDefinition, TableName } from '#lib/catalog/types.ts';

/** A column of a register that is typed in: as the file names it, and what it was taken for. */
export interface RegisterColumn {
  /** Header in the file. */
  readonly name: string;
  /** Absent where the table knows no such column: a dimension of the people affected, or a column of the person's own. */
  readonly definition?: ColumnDefinition;
  /** Id of the dimension, where it is one. */
  readonly dimension?: string;
  /** Whether the file has it already: such columns are kept even where they are empty. */
  readonly isInFile: boolean;
}

export interface RegisterRow {
  /** Never used twice: of a row that came from a file, its record from 1. */
  readonly id: number;
  /** One text per column. */
  readonly cells: readonly string[];
}

/** A register as a person edits it: plain data, changed only by making a new one. */
export interface RegisterTable {
  readonly table: TableName;
  readonly columns: readonly RegisterColumn[];
  readonly rows: readonly RegisterRow[];
  /** Table column → value that a new row begins with. A row that holds nothing else is empty. */
  readonly preset: Readonly<Record<string, string>>;
  readonly nextId: number;
}

/** Tables whose rows are of no dimension, or name it in a column. */
const withoutDimensions: ReadonlySet<string> = new Set(['institutions', 'indicators', 'population', 'charter']);

/** An empty register with all columns of its table and one row to begin with. */
export function newRegister(definition: TableDefinition, preset: RegisterTable['preset'] = {}): RegisterTable {
  const columns = definition.columns.map((column) => ({ name: column.name, definition: column, isInFile: false }));
  return addRow({ table: definition.name, columns, rows: [], preset, nextId: 1 });
}

/** Changes one cell. An unknown row or column changes nothing. */
export function setCell(register: RegisterTable, id: number, column: number, text: string): RegisterTable {
  if (register.columns[column] === undefined) return register;
  const rows = register.rows.map((row) =>
    row.id === id ? { ...row, cells: row.cells.map((cell, index) => (index === column ? text : cell)) } : row
  );
  return { ...register, rows };
}

/** New rows at the end, one unless told, with what is preset. */
export function addRow(register: RegisterTable, count = 1): RegisterTable {
  const cells = register.columns.map(({ definition }) => register.preset[definition?.name ?? ''] ?? '');
  const added = Array.from({ length: count }, (_, index) => ({ id: register.nextId + index, cells }));
  return { ...register, rows: [...register.rows, ...added], nextId: register.nextId + count };
}

/** Takes a row out; the others keep their ids. */
export function removeRow(register: RegisterTable, id: number): RegisterTable {
  return { ...register, rows: register.rows.filter((row) => row.id !== id) };
}

/** A new column at the end, empty in every row: of a dimension where the name means one. One that is there changes nothing. */
export function addColumn(register: RegisterTable, name: string): RegisterTable {
  if (register.columns.some((column) => column.name === name)) return register;
  const dimension = mayHaveDimensions(register) ? findDimension(name)?.id : undefined;
  const column = { name, isInFile: true, ...(dimension !== undefined && { dimension }) };
  return {
    ...register,
    columns: [...register.columns, column],
    rows: register.rows.map((row) => ({ ...row, cells: [...row.cells, ''] }))
  };
}

/** Whether its rows may say which people are affected. */
export function mayHaveDimensions(register: RegisterTable): boolean {
  return !withoutDimensions.has(register.table);
}

/** Whether a row holds nothing but blanks and what was preset: such rows are not saved. */
export function isEmptyRow(register: RegisterTable, row: RegisterRow): boolean {
  return register.columns.every(({ definition }, index) => {
    const cell = (row.cells[index] ?? '').trim();
    return cell === '' || cell === register.preset[definition?.name ?? ''];
  });
}

/** Rows that will be saved. */
export function filledRows(register: RegisterTable): readonly RegisterRow[] {
  return register.rows.filter((row) => !isEmptyRow(register, row));
}

/** Whether a cell is required, blank, and in a row that holds something. */
export function isMissing(register: RegisterTable, row: RegisterRow, column: number): boolean {
  return (
    register.columns[column]?.definition?.required === true &&
    (row.cells[column] ?? '').trim() === '' &&
    !isEmptyRow(register, row)
  );
}

/** The table that a register is of. */
export function definitionOf(register: RegisterTable): TableDefinition {
  const definition = findTable(register.table);
  if (definition === undefined) throw new Error(`there is no table ${register.table}`);
  return definition;
}
