import { findTable } from '#lib/catalog/tables.ts';
import type { TableDefinition } from '#lib/catalog/types.ts';
import { setCell, type RegisterTable } from '#lib/workbench/register-table.ts';

/** The definition of a table that is there. */
export function definitionOf(name: string): TableDefinition {
  const definition = findTable(name);
  if (definition === undefined) throw new Error(`no table ${name}`);
  return definition;
}

/** Position of a column, by its name in the file. */
export function at(register: RegisterTable, name: string): number {
  return register.columns.findIndex((column) => column.name === name);
}

/** The register with cells of one row (counted from 0) set by the names of their columns. */
export function withCells(
  register: RegisterTable,
  row: number,
  cells: Readonly<Record<string, string>>
): RegisterTable {
  return Object.entries(cells).reduce(
    (changed, [name, text]) => setCell(changed, changed.rows[row]?.id ?? 0, at(changed, name), text),
    register
  );
}

/** What the rows hold, by column, blanks left out. */
export function contents(register: RegisterTable): readonly Readonly<Record<string, string>>[] {
  return register.rows.map(({ cells }) =>
    Object.fromEntries(register.columns.flatMap(({ name }, index) => (cells[index] ? [[name, cells[index]]] : [])))
  );
}
