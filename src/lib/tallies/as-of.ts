import { commonColumns } from '#lib/catalog/column.ts';
import { registers } from '#lib/catalog/registers.ts';
import type { TableDefinition, TableName } from '#lib/catalog/types.ts';
import { identifier, sql, type Sql } from '#lib/database/sql.ts';
import { standing } from './standing.ts';

/** Columns that say what followed → the date column that says when. */
const followed: Partial<Readonly<Record<TableName, Readonly<Record<string, string>>>>> = {
  shortfalls: { consequence: 'consequence_on', enforced_by: 'consequence_on' }
};

/**
 * A column of a register as it stood on the data date: an answer, a redress or a consequence that is dated later had not come yet
 * and is blank. The register's own date, its due date, the term of a standing rule or seat and the evidence stay as they are, as do
 * all columns of other tables.
 */
export function asOf(table: TableDefinition | undefined, column: string, until: string): Sql {
  const value = identifier(column);
  const day = table && registers.has(table.name) ? dayOf(table, column) : undefined;
  return day === undefined ? value : sql`CASE WHEN ${identifier(day)} > ${until} THEN NULL ELSE ${value} END`;
}

function dayOf(table: TableDefinition, column: string): string | undefined {
  const span = standing[table.name];
  if ([table.dateColumn, table.dueColumn, span?.from, span?.to].includes(column)) return undefined;
  if (commonColumns.some(({ name }) => name === column)) return undefined;
  const isDate = table.columns.some(({ name, type }) => name === column && type === 'date');
  return isDate ? column : followed[table.name]?.[column];
}
