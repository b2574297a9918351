import { commonColumns } from './column.ts';
import { normaliseHeader } from './header.ts';
import { judgementTables } from './judgement-tables.ts';
import { measuredTables } from './measured-tables.ts';
import { registerTables } from './register-tables.ts';
import type { TableDefinition } from './types.ts';

/** Every table that people can upload, each with the columns that all tables may carry at its end. */
export const tables: readonly TableDefinition[] = [...measuredTables, ...registerTables, ...judgementTables].map(
  (table) => ({ ...table, columns: [...table.columns, ...commonColumns] })
);

/** The table of that name (read leniently, as headers are), or undefined. */
export function findTable(name: string): TableDefinition | undefined {
  const wanted = normaliseHeader(name);
  return tables.find((table) => table.name === wanted);
}
