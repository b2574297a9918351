import { crc32 } from './crc32.ts';

/** A file inside a ZIP. */
export interface ZipEntry {
  /** Path with `/`. */
  readonly name: string;
  readonly blob: Blob;
}

/** Where 32 bits end: larger archives would need another format, which not every program unpacks. */
const largest = 0xffffffff;
/** Noon of 1980-01-01 in ZIP's own time, for all: the same files give the same archive. */
const moment = [12 << 11, (1 << 5) | 1] as const;

/**
 * Files as one ZIP, in their order, streamed: none is held in memory whole, so that a file of a gigabyte can be put away. Names
 * are UTF-8. Throws a RangeError beyond 4 GB.
 */
export async function zipFiles(files: readonly ZipEntry[]): Promise<Blob> {
  const parts: BlobPart[] = [];
  const list: BlobPart[] = [];
  let at = 0;
  for (const { name, blob } of files) {
    const { crc, method, packed } = await pack(blob);
    const path = new TextEncoder().encode(name);
    const facts = [
      [0x0800, 2],
      [method, 2],
      ...moment.map((value) => [value, 2]),
      [crc, 4],
      [packed.size, 4],
      [blob.size, 4],
      [path.length, 2],
      [0, 2]
    ];
    if (Math.max(blob.size, at + packed.size + path.length + 30) > largest) throw new RangeError('a ZIP holds 4 GB');
    parts.push(bytesOf([[0x04034b50, 4], [20, 2], ...facts]), path, packed);
    list.push(bytesOf([[0x02014b50, 4], [20, 2], [20, 2], ...facts, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]]), path);
    at += 30 + path.length + packed.size;
  }
  const index = new Blob(list);
  const count = files.length;
  const end = bytesOf([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [index.size, 4],
    [at, 4],
    [0, 2]
  ]);
  return new Blob([...parts, index, end], { type: 'application/zip' });
}

/** Compressed where that makes it smaller and the browser can. */
async function pack(blob: Blob): Promise<{ readonly crc: number; readonly method: 0 | 8; readonly packed: Blob }> {
  let crc = 0;
  const counted = blob.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        crc = crc32(chunk, crc);
        controller.enqueue(chunk);
      }
    })
  );
  const squeezed = canDeflate() ? counted.pipeThrough(new CompressionStream('deflate-raw')) : counted;
  const packed = await new Response(squeezed).blob();
  return packed.size < blob.size ? { crc, method: 8, packed } : { crc, method: 0, packed: blob };
}

/** Numbers, each in so many bytes, the low ones first. */
function bytesOf(fields: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    fields.flatMap(([value = 0, width = 0]) => Array.from({ length: width }, (_, at) => (value >>> (8 * at)) & 0xff))
  );
}

function canDeflate(): boolean {
  return typeof CompressionStream !== 'undefined';
}
