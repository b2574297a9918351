import type { FileSource } from '#lib/database/database.ts';
import { byteTally, type ByteTally } from './byte-tally.ts';

/** A file's text as UTF-8, and what its bytes were like. */
export interface Utf8Copy {
  readonly file: FileSource;
  readonly bytes: ByteTally;
}

const chunkSize = 4 * 1024 * 1024;

/**
 * The same text as UTF-8, read and written in pieces of a few megabytes: where the file's source keeps it (`FileSource.keepCopy`: on
 * the command line a temporary file), else as a Blob, of which the browser keeps large ones outside the page's memory. Lines stay
 * the same. Undefined where the bytes are not in that encoding.
 */
export async function utf8Copy(file: FileSource, encoding: string): Promise<Utf8Copy | undefined> {
  const bytes = byteTally();
  const state = { isBroken: false };
  const chunks = decodedChunks(file, encoding, bytes, state);
  try {
    const copy = file.keepCopy ? await file.keepCopy(chunks) : await asBlob(file.name, chunks);
    return { file: copy, bytes };
  } catch (error) {
    if (state.isBroken) return undefined;
    throw error;
  }
}

async function* decodedChunks(
  file: FileSource,
  encoding: string,
  bytes: ByteTally,
  state: { isBroken: boolean }
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const encoder = new TextEncoder();
  for (let offset = 0; offset < file.size; offset += chunkSize) {
    const end = Math.min(offset + chunkSize, file.size);
    const chunk = await file.read(offset, end);
    if (encoding === 'windows-1252') bytes.add(chunk);
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: end < file.size });
    } catch (error) {
      state.isBroken = true;
      throw error;
    }
    yield encoder.encode(encoding === 'windows-1252' ? withSigns(text) : text);
  }
}

async function asBlob(name: string, chunks: AsyncIterable<Uint8Array>): Promise<FileSource> {
  const parts: Blob[] = [];
  for await (const chunk of chunks) parts.push(new Blob([chunk as Uint8Array<ArrayBuffer>]));
  const blob = new Blob(parts);
  return {
    name,
    size: blob.size,
    handle: { blob },
    read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer())
  };
}

const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some versions of Node decode Windows-1252 as Latin-1, where the bytes from 80 to 9F (hexadecimal) are no signs. */
function withSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => signs[sign.charCodeAt(0) - 0x80]!);
}
