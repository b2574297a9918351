import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-files.ts';

/** Bytes in which the end of a ZIP's list stands: 22, and a remark of at most 65,535. */
const tail = 22 + 65_535;

/**
 * The files in a ZIP that are `wanted`, each unpacked as a stream and checked by its CRC. Undefined where it is no ZIP, is damaged
 * or encrypted, or packed in another way than stored or deflated.
 */
export async function unzipFiles(
  zip: Blob,
  wanted: (name: string) => boolean
): Promise<readonly ZipEntry[] | undefined> {
  try {
    const entries: ZipEntry[] = [];
    for (const fact of (await listOf(zip)).filter(({ name }) => wanted(name)))
      entries.push({ name: fact.name, blob: await unpack(zip, fact) });
    return entries;
  } catch {
    return undefined;
  }
}

interface Fact {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

async function viewOf(blob: Blob): Promise<DataView> {
  return new DataView(await blob.arrayBuffer());
}

async function listOf(zip: Blob): Promise<readonly Fact[]> {
  const end = await viewOf(zip.slice(Math.max(0, zip.size - tail)));
  let at = end.byteLength - 22;
  while (at >= 0 && end.getUint32(at, true) !== 0x06054b50) at--;
  if (at < 0) throw new Error('no ZIP');
  const [count, size, start] = [
    end.getUint16(at + 10, true),
    end.getUint32(at + 12, true),
    end.getUint32(at + 16, true)
  ];
  const list = await viewOf(zip.slice(start, start + size));
  const facts: Fact[] = [];
  for (let from = 0; facts.length < count;) {
    if (list.getUint32(from, true) !== 0x02014b50) throw new Error('the list is damaged');
    const flags = list.getUint16(from + 8, true);
    const long = list.getUint16(from + 28, true);
    const path = new Uint8Array(list.buffer, from + 46, long);
    if (flags & 1) throw new Error('encrypted');
    facts.push({
      name: nameOf(path),
      method: list.getUint16(from + 10, true),
      crc: list.getUint32(from + 16, true),
      packed: list.getUint32(from + 20, true),
      size: list.getUint32(from + 24, true),
      at: list.getUint32(from + 42, true)
    });
    from += 46 + long + list.getUint16(from + 30, true) + list.getUint16(from + 32, true);
  }
  return facts;
}

/** Old programs write names in a code page of their own; then every byte stands for itself. */
function nameOf(path: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(path);
  } catch {
    return new TextDecoder('windows-1252').decode(path);
  }
}

async function unpack(zip: Blob, { method, crc, packed, size, at }: Fact): Promise<Blob> {
  const head = await viewOf(zip.slice(at, at + 30));
  const from = at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const body = zip.slice(from, from + packed);
  if (head.getUint32(0, true) !== 0x04034b50 || body.size !== packed || (method !== 0 && method !== 8))
    throw new Error('not a file of a ZIP');
  let [found, length] = [0, 0];
  const plain = method === 0 ? body.stream() : body.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const counted = plain.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        found = crc32(chunk, found);
        length += chunk.byteLength;
        if (length > size) throw new Error('more than the list says');
        controller.enqueue(chunk);
      }
    })
  );
  const blob = await new Response(counted).blob();
  if (found !== crc || length !== size) throw new Error('other content than the list says');
  return blob;
}
