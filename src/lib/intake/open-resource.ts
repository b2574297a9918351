import { normaliseHeader } from '#lib/catalog/header.ts';
import type { Dialect } from './dialect.ts';
import { findDialect } from './find-dialect.ts';
import { foreignFormat } from './foreign-format.ts';
import type { ProblemList } from './problem-list.ts';
import type { Resource } from './resource.ts';

/** A file whose beginning was read: its dialect and its column names, each of them unique and not blank. */
export interface OpenedResource extends Resource {
  readonly dialect: Dialect;
  readonly header: readonly string[];
  /** The names as they stand in the file, trimmed. */
  readonly firstRow: readonly string[];
}

const headSize = 1024 * 1024;

/** Reads the head of a file. Undefined, with a problem, where it is empty, no CSV in UTF-8, or without a header. */
export async function openResource(resource: Resource, problems: ProblemList): Promise<OpenedResource | undefined> {
  const { source, file, settings } = resource;
  const isWhole = source.size <= headSize;
  const head = await source.read(0, Math.min(headSize, source.size));
  const foreign = foreignFormat(head, isWhole);
  if (foreign) {
    const line = 'line' in foreign ? { line: foreign.line } : {};
    problems.addTrouble({ file, ...line }, foreign);
    return undefined;
  }
  const text = new TextDecoder().decode(head);
  if (text.replace(/^\uFEFF/, '').trim() === '') {
    problems.add('file-empty', { file });
    return undefined;
  }
  const preview = findDialect(text, isWhole, settings);
  if (preview.header.length === 0) {
    if (settings.skip > 0) problems.add('nothing-below-skipped', { file }, { lines: settings.skip });
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
  const header = uniqueNames(preview.header, file, problems);
  return { ...resource, dialect: preview.dialect, header, firstRow: preview.header };
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
