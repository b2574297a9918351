import type { FileSource } from '#lib/database/database.ts';
import { findEncoding } from './find-encoding.ts';
import { binaryFormat, foreignFormat, foreignText } from './foreign-format.ts';
import type { ProblemList } from './problem-list.ts';
import type { Resource } from './resource.ts';
import { utf8Copy } from './utf8-copy.ts';
import { asWindows1252 } from './windows-1252.ts';

/** A file as UTF-8: itself or a copy. */
export interface OpenedText {
  readonly source: FileSource;
  /** Its beginning. */
  readonly text: string;
  /** Whether that is all of it. */
  readonly isWhole: boolean;
}

const headSize = 1024 * 1024;

/** Makes a file's text readable as UTF-8. Undefined, with a problem, where it is no text, or in no encoding that can be found. */
export async function openText(resource: Resource, problems: ProblemList): Promise<OpenedText | undefined> {
  const { file, settings } = resource;
  const head = await headOf(resource.source);
  const foreign = foreignFormat(head);
  const found = findEncoding(head, resource.source.size <= headSize, settings.encoding);
  if (foreign || found.kind === 'binary') {
    problems.add('not-csv', { file }, foreign ?? binaryFormat);
    return undefined;
  }
  if (found.kind === 'broken') {
    const line = found.line === undefined ? {} : { line: found.line };
    problems.add('encoding-wrong', { file, ...line }, { encoding: found.encoding });
    return undefined;
  }
  const source = await inUtf8(resource.source, found, file, problems);
  if (!source) return undefined;
  const text = new TextDecoder().decode(source === resource.source ? head : await headOf(source));
  const other = foreignText(text.slice(0, 2000));
  if (other) {
    problems.add('not-csv', { file }, other);
    return undefined;
  }
  return { source, text, isWhole: source.size <= headSize };
}

async function inUtf8(
  source: FileSource,
  { encoding, isAssumed }: { readonly encoding: string; readonly isAssumed: boolean },
  file: string,
  problems: ProblemList
): Promise<FileSource | undefined> {
  if (encoding === 'utf-8') return source;
  if (encoding === 'windows-1252' && isAssumed) return asWindows1252(source, { file }, problems);
  const copy = await utf8Copy(source, encoding);
  if (!copy) problems.add('encoding-wrong', { file }, { encoding });
  else if (isAssumed) problems.add('encoding-assumed', { file }, { encoding, example: '' });
  return copy?.file;
}

async function headOf(source: FileSource): Promise<Uint8Array> {
  return source.read(0, Math.min(headSize, source.size));
}
