import { DataType, type Table, type Vector } from 'apache-arrow';
import { arrowColumns } from './arrow-columns.ts';
import { createTable } from './create-table.ts';
import type { Columns, Database, FileSource, Value } from './database.ts';
import { databaseError } from './database-error.ts';
import { rowsOf } from './rows-of.ts';
import { settings } from './settings.ts';
import { literal, sql, type Sql } from './sql.ts';
import { takeTurns } from './take-turns.ts';
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

/** So many bytes of files are kept as they are. A table of many texts takes three times its file; WASM has 4 GB. */
const mostPlainBytes = 512 * 1024 * 1024;

/** How memory is used. */
export interface WasmMemory {
  /** What is made of files beyond so many bytes is kept compressed: that takes a tenth of the memory and twice the time. */
  readonly plainBytes?: number;
  /** As DuckDB writes it (`200MB`); left out, what WASM can have. */
  readonly limit?: string;
}

/** DuckDB-WASM behind the common interface. */
export async function wasmDatabase(binding: WasmBinding, memory: WasmMemory = {}): Promise<Database> {
  const { plainBytes = mostPlainBytes, limit } = memory;
  let files = 0;
  let bytes = 0;
  const successors = new Map<string, string>();
  const database: Database = {
    engine: 'wasm',
    run: async (statement) => {
      await query(binding, statement);
    },
    all: async (statement) => rowsOf(await columnsOf((await query(binding, statement)) as ArrowTable)),
    columns: async (statement) => columnsOf((await query(binding, statement)) as ArrowTable),
    register: async (file, instead) => {
      const name = `file-${++files}.csv`;
      bytes += file.size;
      await database.run(bytes > plainBytes ? compressedFirst : plainFirst);
      await binding.register(name, file);
      if (instead !== undefined) successors.set(instead, name);
      return name;
    },
    unregister: async (name) => {
      await database.run(plainFirst);
      for (let each: string | undefined = name; each !== undefined; each = successors.get(each))
        await binding.drop(each);
    },
    insert: async (table, columns, rows) => {
      await query(binding, createTable(table, columns));
      if (rows.length > 0) await binding.insertArrow(arrowColumns(columns, rows), table);
    },
    close: () => binding.close()
  };
  await database.run(sql`ATTACH ':memory:' AS compressed (COMPRESS)`);
  if (limit !== undefined) await database.run(sql`SET memory_limit = ${literal(limit)}`);
  for (const setting of settings) await database.run(setting);
  return database;
}

/** Tables are made in the first of the two, and found in both. */
const compressedFirst = sql`SET search_path = 'compressed.main,memory.main'`;
const plainFirst = sql`SET search_path = 'memory.main,compressed.main'`;

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

async function columnsOf(table: ArrowTable): Promise<Columns> {
  const turn = takeTurns();
  const values = new Map<string, readonly Value[]>();
  for (const [index, { name, type }] of table.schema.fields.entries()) {
    const cells: Iterable<unknown> = table.getChildAt(index) ?? [];
    values.set(
      name,
      Array.from(cells, (cell) => fromArrow(type as DataType, cell))
    );
    await turn();
  }
  return { length: table.numRows, values };
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
