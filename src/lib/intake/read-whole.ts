import { DatabaseError, type Database, type FileSource } from '#lib/database/database.ts';
import { sql, type Sql } from '#lib/database/sql.ts';
import { dropRejects, rejectsTable, type CsvSource } from './csv-source.ts';
import { findNotes } from './find-notes.ts';
import type { OpenedResource } from './open-resource.ts';
import type { ProblemList } from './problem-list.ts';
import { scanRecords } from './scan-records.ts';
import { asWindows1252 } from './windows-1252.ts';

/**
 * Runs a statement that reads a whole file: as it is if it is without fault, else leaving misshapen records out, else leniently; and
 * from a copy in UTF-8 where bytes further on are not. Gives how it was read. Undefined, with a problem, where the file cannot be
 * read any way.
 */
export async function readWhole(
  db: Database,
  opened: OpenedResource,
  registered: string,
  problems: ProblemList,
  statement: (source: CsvSource) => Sql,
  copy?: FileSource
): Promise<CsvSource | undefined> {
  let reason = '';
  const labels = {
    names: opened.firstRow,
    notes: copy === undefined ? (opened.notes ?? []) : await findNotes(copy, opened.dialect, opened.header.length),
    ...(opened.headings === undefined ? {} : { headings: opened.headings })
  };
  for (const mode of ['exact', 'rejecting', 'lenient'] as const) {
    const read = { registered, dialect: opened.dialect, columns: opened.header.length, labels };
    const source: CsvSource = { ...read, ...(copy === undefined ? {} : { file: copy }), mode };
    try {
      await dropRejects(db);
      await db.run(statement(source));
    } catch (error) {
      if (!isAboutTheFile(error)) throw error;
      reason = firstSentence(error);
      continue;
    }
    if (mode === 'exact') return source;
    const left = await db.all(
      sql`SELECT DISTINCT line_byte_position - 1 AS byte, error_type = 'INVALID ENCODING' AS foreign FROM ${rejectsTable} ORDER BY 1`
    );
    await dropRejects(db);
    const foreign = left.find((row) => row['foreign'] === true);
    if (foreign) {
      const place = { file: opened.file, ...(await placeOf(opened, Number(foreign['byte']))) };
      const decoded = copy === undefined && opened.settings.encoding === undefined;
      const assumed = decoded ? await asWindows1252(opened.source, place, problems) : undefined;
      if (assumed) return readWhole(db, opened, await db.register(assumed, registered), problems, statement, assumed);
      if (!decoded) problems.add('not-utf8', place, { what: 'bytes that are not UTF-8 (perhaps Windows-1252)' });
      return undefined;
    }
    if (mode === 'lenient') return source;
    const rejected = left.map((row) => Number(row['byte']));
    if (await hasGoodRecord(copy ?? opened.source, opened, rejected)) continue;
    return { ...source, rejected };
  }
  problems.add('file-unreadable', { file: opened.file }, { reason });
  return undefined;
}

/** So long may a record be for DuckDB. */
const longest = 2_000_000;

/** Whether a record is among the rejected ones that has nothing wrong: DuckDB loses such where line ends of two kinds are mixed. */
async function hasGoodRecord(
  file: FileSource,
  { dialect, header }: OpenedResource,
  rejected: readonly number[]
): Promise<boolean> {
  let next = 0;
  let isFound = false;
  if (rejected.length > 0)
    await scanRecords(file, dialect, (place) => {
      const isLeft = (rejected[next] ?? Infinity) <= place.byte;
      while ((rejected[next] ?? Infinity) <= place.byte) next++;
      const isGood = place.cells === header.length && place.isWellQuoted && !place.isOpen;
      isFound ||= isLeft && isGood && place.end - place.byte < longest;
      return isFound || next >= rejected.length;
    });
  return isFound;
}

/** Record and line that begin at a byte of the file. */
async function placeOf(
  opened: OpenedResource,
  byte: number
): Promise<{ readonly record?: number; readonly line?: number }> {
  let found = {};
  await scanRecords(opened.source, opened.dialect, (place) => {
    if (place.byte >= byte) found = { record: place.record, line: place.line };
    return place.byte >= byte;
  });
  return found;
}

function isAboutTheFile(error: unknown): error is DatabaseError {
  return error instanceof DatabaseError && /CSV|state machine/i.test(error.message);
}

/** What DuckDB says of the file, without its advice and the name under which it knows the file. */
function firstSentence(error: DatabaseError): string {
  return (error.message.split('\n')[0] ?? '').replace(/^.*?Error:\s*/, '').replace(/"[^"]*"/g, 'it');
}
