import type { ColumnSpec } from './database.ts';
import { identifier, join, sql, type Sql } from './sql.ts';

/** `CREATE TABLE` for the columns given. */
export function createTable(table: string, columns: readonly ColumnSpec[]): Sql {
  const types = {
    VARCHAR: sql`VARCHAR`,
    INTEGER: sql`INTEGER`,
    BIGINT: sql`BIGINT`,
    DOUBLE: sql`DOUBLE`,
    BOOLEAN: sql`BOOLEAN`
  };
  const list = columns.map((column) => sql`${identifier(column.name)} ${types[column.type]}`);
  return sql`CREATE TABLE ${identifier(table)} (${join(list, ', ')})`;
}
