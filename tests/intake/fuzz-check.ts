import Papa from 'papaparse';
import type { Relation } from '#lib/catalog/relation.ts';
import type { Database, Row } from '#lib/database/database.ts';
import { identifier, sql } from '#lib/database/sql.ts';
import type { ProjectFiles } from '#lib/intake/take-in.ts';
import { setAsideCsv } from '#lib/intake/set-aside-csv.ts';
import type { Intake } from '#lib/intake/types.ts';
import { resultKey, type Known, type KnownTable } from './fuzz-tables.ts';
import type { Written } from './fuzz-writing.ts';

/** A row of a relation: what tells it from others, its cells, and why those are absent that are. */
interface FoundRow {
  readonly key: string;
  readonly record: number;
  readonly cells: Readonly<Record<string, { readonly value: string | null; readonly absence: string | null }>>;
}

/** The rows of a project that no table uses, by file: the physical line of each, and the reason. */
export type AsideLines = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** What a project's list of rows set aside says, as a person would download it. */
export async function asideLines(db: Database, project: ProjectFiles, intake: Intake): Promise<AsideLines> {
  let text = '';
  for await (const piece of setAsideCsv(db, project, intake)) text += piece;
  const lines = new Map<string, Map<number, string>>();
  for (const [file = '', line, reason = ''] of Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: true
  }).data.slice(1)) {
    if (reason === 'header') continue;
    const found = lines.get(file) ?? new Map<number, string>();
    if (found.has(Number(line))) throw new Error(`line ${line} of ${file} is listed twice`);
    lines.set(file, found.set(Number(line), reason));
  }
  return lines;
}

/** The rows that a file gave, as far as a known table says what they must be. */
export async function readBack(db: Database, relation: Relation): Promise<readonly FoundRow[]> {
  const rows = await db.all(sql`SELECT * FROM ${identifier(relation.relation)} ORDER BY record, rowid`);
  return rows.map((row) => (relation.table === 'records' ? recordOf(row, relation) : resultOf(row, relation)));
}

function resultOf(row: Row, { absences }: Relation): FoundRow {
  const names = ['institution', 'indicator', 'period', 'dimension', 'source_label'];
  const figures = ['numerator', 'denominator', 'value'].map((name) => {
    const why = absences[name];
    return [name, { value: textOf(row[name]), absence: why === undefined ? null : textOf(row[why]) }] as const;
  });
  return {
    key: resultKey([...names.slice(0, 3).map((name) => String(row[name])), ...sliceOf(row)]),
    record: Number(row['record']),
    cells: Object.fromEntries(figures)
  };
}

/** Dimension and group; of dimensions that are crossed in the order of their names. */
function sliceOf(row: Row): readonly string[] {
  const [dimension, group] = [String(row['dimension']), String(row['source_label'])];
  const [names, labels] = [dimension.split(' × '), group.split(' × ')];
  if (names.length < 2) return [dimension, group];
  const order = names.map((_, index) => index).sort((a, b) => (names[a]! < names[b]! ? -1 : 1));
  return [names, labels].map((parts) => order.map((index) => parts[index]).join(' × '));
}

function recordOf(row: Row, { columns, dimensions }: Relation): FoundRow {
  const cell = (name: string) => ({ value: textOf(row[columns[name] ?? name]), absence: null });
  const dimension = (id: string) => dimensions.find((each) => each.id === id);
  const unit = row[dimension('unit')?.column ?? ''] ?? null;
  const units = [unit].flat().map(String).sort().join('|');
  return {
    key: String(cell('visit').value),
    record: Number(row['record']),
    cells: {
      ...Object.fromEntries(['institution', 'period', 'seen', 'person', 'amount'].map((name) => [name, cell(name)])),
      sex: { value: textOf(row[dimension('sex')?.sourceColumn ?? '']), absence: null },
      unit: { value: units, absence: null }
    }
  };
}

function textOf(value: Row[string] | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

/**
 * Whether all of a known table came back. Throws where anything came back that is not in it, or otherwise than it is, where anything
 * is missing that no problem tells of, and where the books do not add up: records = used + set aside, each of the latter listed with
 * its line and its reason, and the reason told.
 */
export function compare(
  name: string,
  table: KnownTable,
  written: Written,
  intake: Intake,
  found: readonly FoundRow[],
  aside: ReadonlyMap<number, string>
): boolean {
  const told = intake.problems.filter(({ file }) => file === name);
  const entry = intake.ledger.find(({ file }) => file === name);
  if (!entry) throw new Error('the ledger has no line for it');
  if (entry.rows !== entry.used + entry.setAside)
    throw new Error(`${entry.rows} rows, ${entry.used} used and ${entry.setAside} set aside`);
  const isTaken = entry.used > 0;
  const errors = told.filter(({ severity }) => severity === 'error');
  if (!isTaken && (table.facts.length > 0 || entry.table === '')) {
    if (errors.length === 0) throw new Error('none of it is used, and no error says so');
    return false;
  }
  // Where a quotation never closes, it is anybody's guess what belongs to it.
  const isTorn = errors.length > 0 && (written.isTorn || told.some(({ code }) => code === 'row-ill-quoted'));
  if (errors.some(({ code }) => code === 'column-not-in-file')) return false;
  if (entry.rows !== written.records && !isTorn)
    throw new Error(`${written.records} rows are in the file, ${entry.rows} in the ledger`);
  if (aside.size !== entry.setAside)
    throw new Error(`${entry.setAside} rows are set aside, ${aside.size} of them listed`);
  for (const [line, reason] of aside)
    if (!told.some(({ code }) => code === reason))
      throw new Error(`line ${line} is set aside without a word (${reason})`);

  const expected = new Map(table.facts.map((fact) => [fact.key, fact]));
  let isWhole = true;
  for (const row of found) {
    const fact = expected.get(row.key);
    const isOther = !written.places.some(({ record }) => record === row.record);
    if (!fact && (isOther || isTorn) && errors.some(({ record }) => record === row.record)) {
      isWhole = false;
      continue;
    }
    if (!fact) throw new Error(`no such row, or twice: ${row.key}`);
    expected.delete(row.key);
    const place = written.places[fact.row]!;
    if (row.record !== place.record && !isTorn) throw new Error(`row ${place.record} came back as row ${row.record}`);
    for (const [column, known] of Object.entries(fact.cells)) {
      const cell = row.cells[column]!;
      if (isSame(known, cell.value, cell.absence)) continue;
      const about = `${column} of ${row.key}: ${JSON.stringify(known)} came back as ${JSON.stringify(cell)}`;
      if (
        typeof known !== 'string' &&
        known.absent === 'unreadable' &&
        cell.value === null &&
        cell.absence === 'not-reported'
      )
        continue;
      const isAsked = cell.value === '-9999' && told.some(({ code }) => code === 'question-open');
      if (isAsked) isWhole = false;
      if (isAsked) continue;
      const isTold = errors.some(
        (problem) => isAbout.has(problem.code) && (problem.record ?? place.record) <= place.record
      );
      if (cell.value !== null || !isTold) throw new Error(about);
      if (typeof known !== 'string' && cell.absence !== 'unreadable') throw new Error(about);
      isWhole = false;
    }
  }
  for (const fact of expected.values()) {
    const { line } = written.places[fact.row]!;
    if (!aside.has(line) && !isTorn) throw new Error(`line ${line} is lost: ${fact.key}`);
    isWhole = false;
  }
  return isWhole;
}

/** Problems that say of a cell that it cannot be used. */
const isAbout = new Set(['number-unreadable', 'number-negative', 'numerator-above-denominator', 'share-impossible']);

function isSame(known: Known, value: string | null, absence: string | null): boolean {
  if (typeof known === 'string') return (value ?? '') === known && absence === null;
  return value === null && (absence ?? '') === known.absent;
}
