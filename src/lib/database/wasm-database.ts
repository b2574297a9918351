import { DataType, type Table, type Vector } from 'apache-arrow';
import { arrowColumns } from './arrow-columns.ts';
import { createTable } from './create-table.ts';
import type { Database, FileSource, Row, Value } from './database.ts';
import { databaseError } from './database-error.ts';
import { settings } from './settings.ts';
import type { Sql } from './sql.ts';
import { dateText, decimalText, integerValue, listValue } from './values.ts';

/** What DuckDB-WASM's asynchronous (browser) and blocking (Node) bindings have in common, as far as it is used here. */
export interface WasmBinding {
  prepare(text: string): Wait<{ query(...values: unknown[]): Wait<unknown>; close(): Wait<unknown> }>;
  insertArrow(ipc: Uint8Array, table: string): Wait<unknown>;
  register(name: string, file: FileSource): Promise<void>;
  drop(name: string): Wait<unknown>;
  close(): Promise<void>;
}

type Wait<T> = T | Promise<T>;

/** DuckDB-WASM behind the common interface. */
export async function wasmDatabase(binding: WasmBinding): Promise<Database> {
  let files = 0;
  const database: Database = {
    engine: 'wasm',
    run: async (statement) => {
      await query(binding, statement);
    },
    all: async (statement) => rowsOf((await query(binding, statement)) as ArrowTable),
    register: async (file) => {
      const name = `file-${++files}.csv`;
      await binding.register(name, file);
      return name;
    },
    unregister: async (name) => {
      await binding.drop(name);
    },
    insert: async (table, columns, rows) => {
      await query(binding, createTable(table, columns));
      if (rows.length > 0) await binding.insertArrow(arrowColumns(columns, rows), table);
    },
    close: () => binding.close()
  };
  for (const setting of settings) await database.run(setting);
  return database;
}

async function query(binding: WasmBinding, statement: Sql): Promise<unknown> {
  try {
    const prepared = await binding.prepare(statement.text);
    try {
      return await prepared.query(...statement.values);
    } finally {
      await prepared.close();
    }
  } catch (error) {
    throw databaseError(error, statement);
  }
}

type ArrowTable = {
  readonly numRows: number;
  readonly schema: Table['schema'];
  getChildAt(index: number): Vector | null;
};

function rowsOf(table: ArrowTable): readonly Row[] {
  const columns = table.schema.fields.map((field, index) => ({
    name: field.name,
    type: field.type as DataType,
    vector: table.getChildAt(index)
  }));
  return Array.from({ length: table.numRows }, (_, row) =>
    Object.fromEntries(columns.map(({ name, type, vector }) => [name, fromArrow(type, vector?.get(row))]))
  );
}

function fromArrow(type: DataType, value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (DataType.isDecimal(type)) return decimalValue(value as Uint32Array, type.scale);
  if (DataType.isDate(type)) return dateText(Math.round(Number(value) / 86_400_000));
  if (DataType.isList(type)) {
    const item = type.children[0]?.type as DataType;
    return listValue(value as Iterable<unknown>, (each) => fromArrow(item, each));
  }
  if (typeof value === 'bigint') return integerValue(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`no conversion for an Arrow value of type ${String(type)}; cast it to VARCHAR in the statement`);
}

/** Decimals come as four 32-bit words, least significant first, in two's complement. HUGEINT comes as a decimal without a fraction. */
function decimalValue(words: Uint32Array, scale: number): number | string {
  let unscaled = 0n;
  for (let index = words.length - 1; index >= 0; index--) unscaled = (unscaled << 32n) | BigInt(words[index] ?? 0);
  const width = BigInt(32 * words.length);
  if (unscaled >> (width - 1n)) unscaled -= 1n << width;
  return scale === 0 ? integerValue(unscaled) : decimalText(unscaled, scale);
}
