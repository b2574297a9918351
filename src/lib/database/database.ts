import type { Sql } from './sql.ts';

/** One DuckDB, whichever engine: native on the command line, WASM in a worker in the browser. Same SQL, same rows. */
export interface Database {
  readonly engine: 'native' | 'wasm';
  run(statement: Sql): Promise<void>;
  /**
   * Rows in the statement's order (order them explicitly). Values are converted once, here: integers up to 2^53 and
   * doubles are numbers; larger integers, decimals and dates (`YYYY-MM-DD`) are text; lists are arrays.
   */
  all(statement: Sql): Promise<readonly Row[]>;
  /** The same column by column: for results of many rows, which cost much less so. */
  columns(statement: Sql): Promise<Columns>;
  /**
   * Makes a file readable by `read_csv` and returns the name to give it: ours, never the user's. `instead`: the name of a file that
   * it takes the place of, and with which it is given back.
   */
  register(file: FileSource, instead?: string): Promise<string>;
  unregister(name: string): Promise<void>;
  /** Creates a table of VARCHAR (or the given) columns and fills it. */
  insert(table: string, columns: readonly ColumnSpec[], rows: readonly (readonly Cell[])[]): Promise<void>;
  close(): Promise<void>;
}

export type Cell = string | number | boolean | null;
export type Value = Cell | readonly Value[];
export type Row = Readonly<Record<string, Value>>;

/** Results column by column: each column's values in the order of the rows. */
export interface Columns {
  readonly length: number;
  readonly values: ReadonlyMap<string, readonly Value[]>;
}

export interface ColumnSpec {
  readonly name: string;
  readonly type: 'VARCHAR' | 'INTEGER' | 'BIGINT' | 'DOUBLE' | 'BOOLEAN';
}

/** A file to read: where its bytes are is the caller's affair. */
export interface FileSource {
  /** As people know it, for messages: never reaches SQL. */
  readonly name: string;
  readonly size: number;
  /** Bytes from start (inclusive) to end (exclusive). */
  read(start: number, end: number): Promise<Uint8Array>;
  /** Browser: the `File` itself, so that DuckDB streams it. Node: the file's path. Neither: the bytes are copied in. */
  readonly handle?: { readonly blob: Blob } | { readonly path: string };
  /**
   * Keeps other bytes (the same text as UTF-8) as a file that `handle` can tell of, for as long as this one is at hand. Left out: they
   * are kept as a Blob. Where the chunks throw, so does this.
   */
  readonly keepCopy?: (chunks: AsyncIterable<Uint8Array>) => Promise<FileSource>;
}

/** What DuckDB said, with the statement that it said it of. Thrown: a statement that fails is a defect or a full memory. */
export class DatabaseError extends Error {
  readonly statement: string;
  readonly hint: string;
  constructor(message: string, statement: string, hint: string, cause: unknown) {
    super(`${message}\n  in: ${statement.slice(0, 600)}${hint ? `\n  ${hint}` : ''}`, { cause });
    this.name = 'DatabaseError';
    this.statement = statement;
    this.hint = hint;
  }
}
