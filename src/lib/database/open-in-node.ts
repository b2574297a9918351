import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBListValue,
  type DuckDBAppender,
  type DuckDBConnection,
  type DuckDBValue
} from '@duckdb/node-api';
import type { Cell, ColumnSpec, Columns, Database, FileSource, Value } from './database.ts';
import { createTable } from './create-table.ts';
import { databaseError } from './database-error.ts';
import { rowsOf } from './rows-of.ts';
import { settings } from './settings.ts';
import type { Sql } from './sql.ts';
import { dateText, decimalText, integerValue, listValue } from './values.ts';

/**
 * Native DuckDB, in memory: the command line's engine. Files are read from their own path. `threads`: as many as there are cores where
 * nothing is said; one is quicker for many small files, whose statements take less time than sharing them out.
 */
export async function openInNode(threads?: number): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', threads === undefined ? {} : { threads: String(threads) });
  const connection = await instance.connect();
  for (const setting of settings) await connection.run(setting.text);
  return {
    engine: 'native',
    run: (statement) => run(connection, statement),
    all: async (statement) => rowsOf(await columns(connection, statement)),
    columns: (statement) => columns(connection, statement),
    register,
    unregister: async () => {},
    insert: (table, columns, rows) => insert(connection, table, columns, rows),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    }
  };
}

async function run(connection: DuckDBConnection, statement: Sql): Promise<void> {
  try {
    await connection.run(statement.text, [...statement.values]);
  } catch (error) {
    throw databaseError(error, statement);
  }
}

async function columns(connection: DuckDBConnection, statement: Sql): Promise<Columns> {
  try {
    const reader = await connection.runAndReadAll(statement.text, [...statement.values]);
    const columns = reader.getColumns();
    const named = reader.columnNames().map((name, index) => [name, (columns[index] ?? []).map(fromNative)] as const);
    return { length: reader.currentRowCount, values: new Map(named) };
  } catch (error) {
    throw databaseError(error, statement);
  }
}

function fromNative(value: DuckDBValue): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (typeof value === 'bigint') return integerValue(value);
  if (value instanceof DuckDBDecimalValue) return decimalText(value.value, value.scale);
  if (value instanceof DuckDBDateValue) return dateText(value.days);
  if (value instanceof DuckDBListValue) return listValue(value.items, fromNative);
  throw new Error(`no conversion for a DuckDB value: ${String(value)}; cast it to VARCHAR in the statement`);
}

async function register(file: FileSource): Promise<string> {
  if (file.handle === undefined || !('path' in file.handle))
    throw new Error(`native DuckDB reads files from disk; ${file.name} has no path`);
  return file.handle.path;
}

async function insert(
  connection: DuckDBConnection,
  table: string,
  columns: readonly ColumnSpec[],
  rows: readonly (readonly Cell[])[]
): Promise<void> {
  await run(connection, createTable(table, columns));
  const appender = await connection.createAppender(table);
  for (const row of rows) {
    columns.forEach((column, index) => append(appender, column, row[index] ?? null));
    appender.endRow();
  }
  appender.closeSync();
}

function append(appender: DuckDBAppender, column: ColumnSpec, cell: Cell): void {
  if (cell === null) appender.appendNull();
  else if (column.type === 'VARCHAR') appender.appendVarchar(String(cell));
  else if (column.type === 'INTEGER') appender.appendInteger(Number(cell));
  else if (column.type === 'BIGINT') appender.appendBigInt(BigInt(Number(cell)));
  else if (column.type === 'DOUBLE') appender.appendDouble(Number(cell));
  else appender.appendBoolean(Boolean(cell));
}
