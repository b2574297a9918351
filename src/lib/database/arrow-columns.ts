import {
  Bool,
  Float64,
  Int32,
  Int64,
  makeData,
  makeVector,
  Table,
  tableToIPC,
  Utf8,
  type Data,
  type DataType
} from 'apache-arrow';
import type { Cell, ColumnSpec } from './database.ts';

/**
 * Rows as an Arrow stream. The buffers are filled here: Arrow's own builders make their null test with `new Function`,
 * which our Content-Security-Policy forbids.
 */
export function arrowColumns(columns: readonly ColumnSpec[], rows: readonly (readonly Cell[])[]): Uint8Array {
  const vectors = columns.map((column, index) => {
    const cells = rows.map((row) => row[index] ?? null);
    return [column.name, makeVector(columnData(column, cells))] as const;
  });
  return tableToIPC(new Table(Object.fromEntries(vectors)), 'stream');
}

function columnData({ type }: ColumnSpec, cells: readonly Cell[]): Data<DataType> {
  const length = cells.length;
  const shared = {
    length,
    nullCount: cells.filter((cell) => cell === null).length,
    nullBitmap: bits(cells, (cell) => cell !== null)
  };
  switch (type) {
    case 'VARCHAR':
      return makeData({ type: new Utf8(), ...shared, ...texts(cells) });
    case 'INTEGER':
      return makeData({ type: new Int32(), ...shared, data: Int32Array.from(cells, Number) });
    case 'BIGINT':
      return makeData({
        type: new Int64(),
        ...shared,
        data: BigInt64Array.from(cells, (cell) => BigInt(Number(cell)))
      });
    case 'DOUBLE':
      return makeData({ type: new Float64(), ...shared, data: Float64Array.from(cells, Number) });
    case 'BOOLEAN':
      return makeData({ type: new Bool(), ...shared, data: bits(cells, (cell) => cell === true) });
  }
}

function bits(cells: readonly Cell[], isSet: (cell: Cell) => boolean): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(cells.length / 64) * 8);
  cells.forEach((cell, index) => {
    if (isSet(cell)) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (1 << (index & 7));
  });
  return bytes;
}

function texts(cells: readonly Cell[]): { valueOffsets: Int32Array; data: Uint8Array } {
  const encoder = new TextEncoder();
  const parts = cells.map((cell) => encoder.encode(cell === null ? '' : String(cell)));
  const valueOffsets = new Int32Array(cells.length + 1);
  parts.forEach((part, index) => (valueOffsets[index + 1] = (valueOffsets[index] ?? 0) + part.length));
  const data = new Uint8Array(valueOffsets[cells.length] ?? 0);
  parts.forEach((part, index) => data.set(part, valueOffsets[index]));
  return { valueOffsets, data };
}
