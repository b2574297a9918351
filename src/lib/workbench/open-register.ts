import { normaliseHeader } from '#lib/catalog/header.ts';
import { findDimension } from '#lib/catalog/vocabularies.ts';
import type { TableDefinition } from '#lib/catalog/types.ts';
import { findDefinition } from '#lib/intake/match-columns.ts';
import { addRow, type RegisterColumn, type RegisterTable } from './register-table.ts';

/** What is known of the file besides its cells. */
export interface OpenOptions {
  /** File column → what intake took it for, as its row ledger says. */
  readonly meanings?: Readonly<Record<string, string>>;
  /** Table columns that `datapackage.json` fills for all rows: not to be typed. */
  readonly constants?: ReadonlySet<string>;
  readonly preset?: RegisterTable['preset'];
}

/**
 * A file's rows (its header first) as a register to be edited: the file's columns in their order and under their names, whatever
 * they are, then those of the table that it has not. Row ids are the file's records, blank lines not counted. Cells beyond the
 * header get a column of their own, so that nothing is lost.
 */
export function openRegister(
  definition: TableDefinition,
  rows: readonly (readonly string[])[],
  options: OpenOptions = {}
): RegisterTable {
  const [header = [], ...body] = rows.filter((row) => row.length > 1 || (row[0] ?? '').trim() !== '');
  const width = body.reduce((widest, row) => Math.max(widest, row.length), header.length);
  const own = Array.from({ length: width }, (_, index) =>
    columnOf(definition, header[index]?.trim() ?? `column ${index + 1}`, options.meanings)
  );
  const taken = new Set([...own.map((column) => column.definition?.name), ...(options.constants ?? [])]);
  const others = definition.columns
    .filter((column) => !taken.has(column.name))
    .map((column) => ({ name: column.name, definition: column, isInFile: false }));
  const columns = [...own, ...others];
  const register = {
    table: definition.name,
    columns,
    rows: body.map((cells, index) => ({
      id: index + 1,
      cells: columns.map((_, column) => (column < own.length ? (cells[column] ?? '') : ''))
    })),
    preset: options.preset ?? {},
    nextId: body.length + 1
  };
  return body.length === 0 ? addRow(register) : register;
}

function columnOf(
  definition: TableDefinition,
  name: string,
  meanings: Readonly<Record<string, string>> | undefined
): RegisterColumn {
  const meaning = meanings?.[name];
  const found =
    meaning === undefined
      ? findDefinition(definition, name)
      : definition.columns.find((column) => column.name === normaliseHeader(meaning));
  if (found !== undefined) return { name, definition: found, isInFile: true };
  const said = /^dimension (.+)$/u.exec(meaning ?? '')?.[1];
  const dimension = meaning === undefined ? findDimension(name)?.id : said;
  return { name, isInFile: true, ...(dimension !== undefined && { dimension }) };
}
