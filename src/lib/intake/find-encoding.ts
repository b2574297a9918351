/** In what encoding a file's text stands, as far as its beginning shows. */
export type FoundEncoding =
  | {
      readonly kind: 'text';
      /** As `TextDecoder` calls it. */
      readonly encoding: string;
      /** Whether neither a byte order mark nor `datapackage.json` says so. */
      readonly isAssumed: boolean;
    }
  | { readonly kind: 'binary' }
  /** Bytes that are not text in the encoding that they must be in. `line`: the first such one, from 1. */
  | { readonly kind: 'broken'; readonly encoding: string; readonly line?: number };

/**
 * Finds the encoding of a file by its first bytes: a byte order mark has the word, then `said` (what `datapackage.json` says, as
 * `TextDecoder` calls it), then what the bytes can be: UTF-8, UTF-16 by its zero bytes, Windows-1252. `isWhole`: the bytes are all.
 */
export function findEncoding(head: Uint8Array, isWhole: boolean, said?: string): FoundEncoding {
  const marked = byteOrderMark(head);
  const encoding = marked ?? said;
  if (encoding !== undefined && encoding !== 'utf-8') {
    const isText = decodes(head, encoding, isWhole) && !hasControls(head, encoding);
    if (marked !== undefined && !isText) return { kind: 'binary' };
    return isText ? { kind: 'text', encoding, isAssumed: false } : { kind: 'broken', encoding };
  }
  if (encoding === undefined) {
    const wide = wideByZeros(head);
    if (wide !== undefined && decodes(head, wide, isWhole) && !hasControls(head, wide))
      return { kind: 'text', encoding: wide, isAssumed: true };
  }
  if (head.includes(0)) return { kind: 'binary' };
  const line = invalidLine(head, isWhole);
  if (line === undefined) return { kind: 'text', encoding: 'utf-8', isAssumed: false };
  if (encoding !== undefined) return { kind: 'broken', encoding, line };
  return { kind: 'text', encoding: 'windows-1252', isAssumed: true };
}

function byteOrderMark(head: Uint8Array): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 'utf-8' : undefined;
}

/** UTF-16 without its mark: zero bytes in every other place only, as the digits and delimiters of any script have them. */
function wideByZeros(head: Uint8Array): string | undefined {
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd, 1) < head.length * 0.05 || even === odd || Math.min(even, odd) > 0) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function decodes(head: Uint8Array, encoding: string, isWhole: boolean): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(head, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}

/** Whether text that was decoded has characters that no text has. */
function hasControls(head: Uint8Array, encoding: string): boolean {
  return /[\u0000-\u0008\u000e-\u001a]/.test(new TextDecoder(encoding).decode(head.subarray(0, 20_000)));
}

/** Physical line of the first bytes that are not UTF-8. A character cut in two by the end of the head is none. */
function invalidLine(head: Uint8Array, isWhole: boolean): number | undefined {
  if (decodes(head, 'utf-8', isWhole)) return undefined;
  let line = 1;
  let start = 0;
  for (let index = 0; index <= head.length; index++) {
    const isEnd = head[index] === 0x0a || (head[index] === 0x0d && head[index + 1] !== 0x0a);
    if (index < head.length && !isEnd) continue;
    if (!decodes(head.subarray(start, index), 'utf-8', true)) return line;
    start = index + 1;
    line++;
  }
  return line;
}
