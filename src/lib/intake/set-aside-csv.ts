import Papa from 'papaparse';
import type { Database, FileSource } from '#lib/database/database.ts';
import { identifier, join, literal, sql } from '#lib/database/sql.ts';
import type { Dialect } from './dialect.ts';
import { reasonsTable } from './keep-reasons.ts';
import { matchFiles } from './match-files.ts';
import { openResource, type OpenedResource } from './open-resource.ts';
import { createProblemList } from './problem-list.ts';
import { readDatapackages } from './read-datapackages.ts';
import { scanRecords, type RecordPlace } from './scan-records.ts';
import type { ProjectFiles } from './take-in.ts';
import type { Intake } from './types.ts';

const asideTable = 'intake_set_aside';
const pageSize = 5000;
const windowSize = 4 * 1024 * 1024;

/**
 * The rows of a project that no table uses, as text of a CSV file, piece by piece: `file`, `line` (where the row begins), `reason` (a
 * code of the catalogue of problems), then the cells as they stood, or the whole line where it cannot be cut into cells. Before the
 * rows of each file stands its header, with the reason `header`. `db` and `intake`: as `takeIn` left them, of the same `project`.
 */
export async function* setAsideCsv(db: Database, project: ProjectFiles, intake: Intake): AsyncGenerator<string> {
  const unheard = createProblemList();
  const { resources } = readDatapackages([project.datapackage ?? []].flat(), unheard);
  const opened: OpenedResource[] = [];
  for (const resource of matchFiles(project.files, resources, unheard)) {
    const isTouched = intake.ledger.some(({ file, setAside }) => file === resource.file && setAside > 0);
    const open = isTouched ? await openResource(resource, unheard) : undefined;
    if (open && !opened.some(({ file }) => file === open.file)) opened.push(open);
  }
  const width = Math.max(0, ...opened.map(({ header }) => header.length));
  yield line(['file', 'line', 'reason', ...Array.from({ length: width }, (_, index) => `cell ${index + 1}`)]);
  for (const open of opened) yield* rowsOf(db, open, intake);
}

async function* rowsOf(db: Database, opened: OpenedResource, intake: Intake): AsyncGenerator<string> {
  const { file, source, dialect } = opened;
  const unused = await prepare(db, file, intake);
  let after: RecordPlace | undefined;
  for (let last = 0; ;) {
    const wanted = await unused(last);
    if (wanted.size === 0) break;
    last = Math.max(...wanted.keys());
    const places: RecordPlace[] = [];
    const visit = (place: RecordPlace): boolean => {
      if (place.record === 0 || wanted.has(place.record)) places.push(place);
      after = place;
      return place.record >= last;
    };
    await scanRecords(source, dialect, visit, after);
    for await (const { place, text } of textsOf(source, places)) {
      const reason = place.record === 0 ? 'header' : wanted.get(place.record)!;
      yield line([file, String(place.line), reason, ...cellsOf(text, place, dialect)]);
    }
  }
}

/** Finds the records of a file that no table uses; gives them a page at a time, each with its reason. */
async function prepare(
  db: Database,
  file: string,
  intake: Intake
): Promise<(after: number) => Promise<ReadonlyMap<number, string>>> {
  const relations = intake.relations.filter((relation) => relation.file === file);
  const rows = Math.max(...intake.ledger.filter((entry) => entry.file === file).map((entry) => entry.rows));
  const codes = intake.problems.filter((problem) => problem.file === file);
  const isWhere = codes.some(({ code }) => code === 'where-left-out');
  const whole = codes.find(({ severity, record }) => severity === 'error' && record === undefined)?.code;
  const otherwise = isWhere && relations.length > 0 ? 'where-left-out' : (whole ?? 'not-used');
  const used = relations.map(({ relation }) => sql`SELECT record FROM ${identifier(relation)}`);
  const isUnused = used.map((records) => sql`number NOT IN (${records})`);
  const numbers = sql`(SELECT CAST(range AS INTEGER) AS number FROM range(1, ${literal(rows + 1)}))`;
  const known = await db.all(sql`SELECT 1 AS found FROM duckdb_tables() WHERE table_name = ${literal(reasonsTable)}`);
  const reasons =
    known.length === 0 || relations.length === 0
      ? sql`(SELECT 0 AS record, '' AS code WHERE FALSE)`
      : sql`(SELECT record, min(code) AS code FROM ${identifier(reasonsTable)} WHERE file = ${literal(file)} GROUP BY 1)`;
  const condition = isUnused.length === 0 ? sql`TRUE` : join(isUnused, ' AND ');
  await db.run(
    sql`CREATE OR REPLACE TABLE ${identifier(asideTable)} AS SELECT number, r.code FROM ${numbers}
      LEFT JOIN ${reasons} AS r ON r.record = number WHERE ${condition} ORDER BY number`
  );
  return async (after) => {
    const page = await db.all(
      sql`SELECT number, code FROM ${identifier(asideTable)} WHERE number > ${literal(after)} ORDER BY number LIMIT ${literal(pageSize)}`
    );
    if (page.length === 0) await db.run(sql`DROP TABLE ${identifier(asideTable)}`);
    return new Map(page.map((row) => [Number(row['number']), String(row['code'] ?? otherwise)]));
  };
}

/** The bytes of records, ascending, as text: UTF-8, or Windows-1252 where they are not (as reading took them). */
async function* textsOf(
  source: FileSource,
  places: readonly RecordPlace[]
): AsyncGenerator<{ readonly place: RecordPlace; readonly text: string }> {
  let from = 0;
  let bytes = new Uint8Array();
  for (const place of places) {
    if (place.byte < from || place.end > from + bytes.length) {
      from = place.byte;
      bytes = Uint8Array.from(await source.read(from, Math.min(source.size, Math.max(place.end, from + windowSize))));
    }
    yield { place, text: decoded(bytes.subarray(place.byte - from, place.end - from)) };
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252', { fatal: true }).decode(bytes);
  }
}

function cellsOf(text: string, { isWellQuoted }: RecordPlace, { delimiter, quote }: Dialect): readonly string[] {
  if (!isWellQuoted) return [text];
  const { data } = Papa.parse<string[]>(text, { delimiter, quoteChar: quote, escapeChar: quote, newline: '\r\n' });
  const [cells] = data;
  return data.length === 1 && cells ? cells : [text];
}

function line(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
}
