import { normaliseHeader } from '#lib/catalog/header.ts';
import { takeTurns } from '#lib/database/take-turns.ts';
import type { Dialect } from './dialect.ts';
import { findDialect } from './find-dialect.ts';
import { findLayout, type Layout } from './find-layout.ts';
import { findNotes } from './find-notes.ts';
import { openText } from './open-text.ts';
import type { ProblemList } from './problem-list.ts';
import type { Resource } from './resource.ts';

/** A file whose beginning was read, as UTF-8: its dialect and its column names, each of them unique and not blank. */
export interface OpenedResource extends Resource {
  readonly dialect: Dialect;
  readonly header: readonly string[];
  /** The names as they stand in the file, trimmed; where two rows name the columns, those of the lower one. */
  readonly firstRow: readonly string[];
  /** A second row of headings below the header, which is no row of the table: trimmed. */
  readonly headings?: readonly string[];
  /** Notes that stand in rows of their own at the file's end (`findNotes`). */
  readonly notes?: readonly string[];
}

/**
 * Reads the head of a file, and its end for notes. What stands above the names of the columns is found and told. Undefined, with a
 * problem, where it is empty, no CSV, without a header, or holds several tables.
 */
export async function openResource(resource: Resource, problems: ProblemList): Promise<OpenedResource | undefined> {
  const { file, settings } = resource;
  const turn = takeTurns();
  const opened = await openText(resource, problems);
  if (!opened) return undefined;
  const { source, text, isWhole } = opened;
  if (text.replace(/^\uFEFF/, '').trim() === '') {
    problems.add('file-empty', { file });
    return undefined;
  }
  await turn();
  const layout = findLayout(text, isWhole, settings);
  await turn();
  const { delimiter, skip } = layout;
  const preview = findDialect(text, isWhole, { delimiter, quote: settings.quote, skip });
  if (preview.header.length === 0) {
    if (skip > 0) problems.add('nothing-below-skipped', { file }, { lines: skip });
    else problems.add('header-too-long', { file, line: preview.line });
    return undefined;
  }
  if (!preview.isWellQuoted) {
    problems.add('header-ill-quoted', { file, line: preview.line });
    return undefined;
  }
  const trouble = headerTrouble(preview.header, preview.rows);
  if (trouble !== undefined) {
    problems.add('no-header', { file, line: preview.line }, { line: trouble });
    return undefined;
  }
  if (layout.tables.length > 0) {
    const [first = 1] = layout.tables;
    problems.add('tables-stacked', { file, line: first }, { labels: layout.tables.map(String) });
    return undefined;
  }
  tellLayout(layout, preview.header, preview.line, file, problems);
  const header = uniqueNames(layout.joined ?? preview.header, file, problems);
  const notes = await findNotes(source, preview.dialect, header.length);
  return {
    ...{ ...resource, source, dialect: preview.dialect, header, firstRow: preview.header },
    ...(layout.headings === undefined ? {} : { headings: layout.headings }),
    ...(notes.length === 0 ? {} : { notes })
  };
}

function tellLayout(
  { titles, joined }: Layout,
  firstRow: readonly string[],
  line: number,
  file: string,
  problems: ProblemList
): void {
  const shown = joined === undefined ? titles : titles.slice(0, -1);
  if (shown.length > 0) {
    const details = { text: shown[0]!, name: firstRow.find((name) => name !== '') ?? '', rows: shown.length };
    problems.add('lines-above-header', { file, line }, details);
  }
  if (joined !== undefined) problems.add('header-joined', { file, line }, { labels: joined.slice(0, 4) });
}

/** The first line, where it cannot be a header: numbers only, or a title above a table. */
function headerTrouble(header: readonly string[], rows: readonly (readonly string[])[]): string | undefined {
  const named = header.filter((name) => name !== '');
  const hasName = named.some((name) => /\p{L}/u.test(name) && normaliseHeader(name) !== '');
  const wider = rows.filter((row) => row.filter((cell) => cell.trim() !== '').length > 1).length;
  const isTitle = named.length === 1 && wider > rows.length / 2;
  return hasName && !isTitle ? undefined : header.join(', ');
}

function uniqueNames(header: readonly string[], file: string, problems: ProblemList): readonly string[] {
  const taken = new Set<string>();
  return header.map((given, index) => {
    const name = given === '' ? `column ${index + 1}` : given;
    let unique = name;
    for (let copy = 2; taken.has(unique.toLowerCase()); copy++) unique = `${name} (${copy})`;
    taken.add(unique.toLowerCase());
    if (unique !== name) problems.add('column-name-repeated', { file, column: unique }, { name, renamed: unique });
    return unique;
  });
}
