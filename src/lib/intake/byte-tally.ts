/** What the bytes of a file that is not UTF-8 are like, so that it is not taken for Windows-1252 where it cannot be. */
export interface ByteTally {
  /** Takes the next piece of the file in. */
  add(chunk: Uint8Array): void;
  /** Bytes above 7F (hexadecimal) that are part of no character in UTF-8. */
  readonly foreign: number;
  /** Characters of several bytes that are UTF-8. */
  readonly unicode: number;
  /** Bytes that mean nothing in Windows-1252. */
  readonly undefinedBytes: number;
  /** Physical line of the first foreign byte, from 1; 0 where there is none. */
  readonly line: number;
}

/** An empty tally. A character cut in two by the end of a piece is told foreign: one in some million bytes. */
export function byteTally(): ByteTally {
  let lines = 1;
  let previous = 0;
  const found = { foreign: 0, unicode: 0, undefinedBytes: 0, line: 0 };
  const add = (chunk: Uint8Array): void => {
    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index]!;
      if (byte < 0x80) {
        if (byte === 0x0a ? previous !== 0x0d : byte === 0x0d) lines++;
        previous = byte;
        continue;
      }
      previous = byte;
      const more = followers(byte);
      if (more > 0 && continues(chunk, index + 1, more)) {
        found.unicode++;
        index += more;
        continue;
      }
      if (found.foreign === 0) found.line = lines;
      found.foreign++;
      if (isUndefined(byte)) found.undefinedBytes++;
    }
  };
  return {
    add,
    get foreign() {
      return found.foreign;
    },
    get unicode() {
      return found.unicode;
    },
    get undefinedBytes() {
      return found.undefinedBytes;
    },
    get line() {
      return found.line;
    }
  };
}

/** How many bytes follow the first one of a character in UTF-8. */
function followers(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
}

function continues(chunk: Uint8Array, from: number, count: number): boolean {
  for (let index = from; index < from + count; index++) if ((chunk[index]! & 0xc0) !== 0x80) return false;
  return from + count <= chunk.length;
}

function isUndefined(byte: number): boolean {
  return byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d;
}
