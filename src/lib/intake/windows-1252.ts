import type { FileSource } from '#lib/database/database.ts';
import type { Place, ProblemList } from './problem-list.ts';
import { utf8Copy } from './utf8-copy.ts';

/**
 * A copy in UTF-8 of a file that nobody says the encoding of and that is not UTF-8: taken for Windows-1252, which is told with an
 * example. Undefined, with a problem, where it cannot be that: bytes that mean nothing in it, or text most of which is UTF-8 after all.
 */
export async function asWindows1252(
  file: FileSource,
  place: Place,
  problems: ProblemList
): Promise<FileSource | undefined> {
  const copy = await utf8Copy(file, 'windows-1252');
  if (copy === undefined) throw new Error('every byte is something in Windows-1252');
  const { foreign, unicode, undefinedBytes, line } = copy.bytes;
  const where = place.line === undefined ? { ...place, line } : place;
  if (undefinedBytes > 0) {
    problems.add('not-utf8', where, { what: 'bytes that are neither UTF-8 nor Windows-1252' });
    return undefined;
  }
  if (unicode * 20 > foreign) {
    problems.add('not-utf8', { ...where, line }, { what: 'text that is UTF-8 in some lines and not in others' });
    return undefined;
  }
  const example = await exampleOf(copy.file);
  problems.add('encoding-assumed', where, { encoding: 'windows-1252', example });
  return copy.file;
}

const searched = 4 * 1024 * 1024;

/** The first cell or so that has a letter or sign beyond ASCII. */
async function exampleOf(file: FileSource): Promise<string> {
  for (let offset = 0; offset < file.size; offset += searched) {
    const text = new TextDecoder().decode(await file.read(offset, Math.min(offset + searched, file.size)));
    const found = /[^,;\t|"\r\n]{0,40}[^\u0000-\u007f\ufffd][^,;\t|"\r\n]{0,40}/.exec(text);
    if (found) return found[0].trim();
  }
  return '';
}
