import type { FileSource } from '#lib/database/database.ts';
import type { Dialect } from './dialect.ts';

/** Where a record stands in its file and what shape it has; 0 is the header. Blank lines are no records. */
export interface RecordPlace {
  readonly record: number;
  /** Offset of its first byte in the file. */
  readonly byte: number;
  /** Offset after its last byte, the line end not among them. */
  readonly end: number;
  /** Physical line where it begins, from 1. */
  readonly line: number;
  readonly cells: number;
  /** Physical lines that it takes. */
  readonly lines: number;
  /** Whether every quotation mark closes where its cell ends. */
  readonly isWellQuoted: boolean;
  /** Whether the file ends within a quotation. */
  readonly isOpen: boolean;
}

const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const chunkSize = 4 * 1024 * 1024;

/**
 * Walks over a CSV file's bytes, whatever its size, and says where each record stands: a second way of reading, independent of
 * DuckDB's. `visit` returns true to stop. `after`: a record of an earlier walk, after which this one begins.
 */
export async function scanRecords(
  file: FileSource,
  dialect: Dialect,
  visit: (place: RecordPlace) => boolean | void,
  after?: RecordPlace
): Promise<void> {
  const delimiter = dialect.delimiter.charCodeAt(0);
  const quote = dialect.quote.charCodeAt(0);
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  const start = after?.end ?? 0;
  let record = after === undefined ? 0 : after.record + 1;
  let line = after === undefined ? 1 : after.line + after.lines - 1;
  let skip = after === undefined ? dialect.skip : 0;
  let begin = start;
  let beginLine = line;
  let cells = 1;
  let isWellQuoted = true;
  let isEmpty = true;
  let previous = 0;
  const finish = (end: number): boolean => {
    const isRecord = !isEmpty && skip === 0;
    const lines = Math.max(line - beginLine, 1);
    const isOpen = state === 'quoted';
    const place = { record, byte: begin, end, line: beginLine, cells, lines, isWellQuoted, isOpen };
    const stop = isRecord && visit(place) === true;
    if (isRecord) record++;
    if (skip > 0) skip--;
    state = 'start';
    cells = 1;
    isWellQuoted = true;
    isEmpty = true;
    return stop;
  };
  for (let offset = start; offset < file.size; offset += chunkSize) {
    const chunk = await file.read(offset, Math.min(offset + chunkSize, file.size));
    let index = offset === 0 && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0;
    if (offset === 0) begin = index;
    for (; index < chunk.length; index++) {
      const byte = chunk[index]!;
      if (byte === lineFeed && previous === carriageReturn) {
        previous = byte;
        if (isEmpty) begin = offset + index + 1;
        continue;
      }
      previous = byte;
      const isEnd = byte === lineFeed || byte === carriageReturn;
      if (isEnd) line++;
      if (isEnd && (state !== 'quoted' || skip > 0)) {
        if (finish(offset + index)) return;
        begin = offset + index + 1;
        beginLine = line;
        continue;
      }
      isEmpty = false;
      if (state === 'quoted') {
        if (byte === quote) state = 'closed';
      } else if (byte === delimiter) {
        cells++;
        state = 'start';
      } else if (byte === quote) {
        if (state === 'start' || state === 'closed') state = 'quoted';
      } else {
        if (state === 'closed') isWellQuoted = false;
        state = 'plain';
      }
    }
  }
  if ((state as string) === 'quoted') isWellQuoted = false;
  finish(file.size);
}
