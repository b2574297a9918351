import { unzipSync, zipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { unzipFiles } from '#lib/publishing/unzip-files.ts';
import { zipFiles } from '#lib/publishing/zip-files.ts';

const encoder = new TextEncoder();
const latin = new Uint8Array([0x45, 0xe9, 0x2c, 0x0a]);
const long = 'institution,period\n'.repeat(20_000);
const given = [
  { name: 'a/Añejo.csv', content: new Blob([latin]) },
  { name: 'long.csv', content: new Blob([long]) },
  { name: 'empty.csv', content: new Uint8Array() }
];
const all = () => true;
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const madeBytes = async (isSameEverywhere = false) => bytesOf(await zipFiles(given, { isSameEverywhere }));
const zone = process.env['TZ'];
afterEach(() => void (process.env['TZ'] = zone));

/** Where the ZIP's list begins. */
const listAt = (zip: Uint8Array) => new DataView(zip.buffer).getUint32(zip.length - 6, true);

test('another program unpacks the ZIP to the same bytes', async () => {
  for (const isSameEverywhere of [false, true]) {
    const zip = await madeBytes(isSameEverywhere);
    const archive = unzipSync(zip);
    expect(Object.keys(archive)).toEqual(['a/Añejo.csv', 'long.csv', 'empty.csv']);
    expect(archive['a/Añejo.csv']).toEqual(latin);
    expect(new TextDecoder().decode(archive['long.csv'])).toBe(long);
    expect(archive['empty.csv']).toHaveLength(0);
    expect(zip.length).toBeLessThan(long.length / 10);
  }
});

test('the same files give the same ZIP, in whatever time zone', async () => {
  for (const isSameEverywhere of [false, true]) {
    const zip = await madeBytes(isSameEverywhere);
    process.env['TZ'] = 'Pacific/Kiritimati';
    expect(await madeBytes(isSameEverywhere)).toEqual(zip);
    process.env['TZ'] = zone;
  }
});

test('what another program packed is unpacked to the same bytes, only what is wanted', async () => {
  const zip = zipSync({
    'a/b.csv': [latin, { level: 0 }],
    'long.csv': encoder.encode(long),
    'x.png': latin,
    'c/': new Uint8Array()
  });
  const entries = await unzipFiles(new Blob([zip.slice()]), (name) => !name.endsWith('.png'));
  expect(entries?.map(({ name }) => name)).toEqual(['a/b.csv', 'long.csv']);
  expect(await bytesOf(entries![0]!.blob)).toEqual(latin);
  expect(await entries![1]!.blob.text()).toBe(long);
});

test('a name without the mark of UTF-8 is read as UTF-8 where it is, else as old programs wrote it', async () => {
  const zip = zipSync({ 'Año.csv': latin, 'A1o.csv': latin });
  const [{ name } = { name: '' }] = (await unzipFiles(new Blob([unmarked(zip)]), all)) ?? [];
  expect(name).toBe('Año.csv');
  const old = unmarked(zip).map((byte) => (byte === 0x31 ? 0xa4 : byte));
  expect((await unzipFiles(new Blob([old]), all))?.map((each) => each.name)).toEqual(['Año.csv', 'Año.csv']);
});

/** The ZIP with the mark of UTF-8 (bit 11 of the flags) taken from its files. */
function unmarked(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = zip.slice();
  for (let at = 0; at < bytes.length - 4; at++) {
    const [mark, after] = [bytes.subarray(at, at + 4).join(), { '80,75,3,4': 7, '80,75,1,2': 9 }];
    if (mark in after) bytes[at + after[mark as keyof typeof after]]! &= ~0x08;
  }
  return bytes;
}

test('a ZIP that is cut off, changed, locked or none at all is not read, and nothing throws', async () => {
  const zip = await madeBytes();
  const changed = zip.slice();
  changed[46] = (changed[46] ?? 0) ^ 1;
  const locked = zip.slice();
  locked[listAt(zip) + 8]! |= 1;
  locked[6]! |= 1;
  for (const bytes of [zip.slice(0, -40), changed, locked, new Uint8Array(), latin, zip.slice(zip.length - 22)])
    expect(await unzipFiles(new Blob([bytes]), all)).toBeUndefined();
});

test('a file that grows beyond what the ZIP says, and files that lie over each other, are not read', async () => {
  const zip = zipSync({ 'a.csv': encoder.encode(long), 'b.csv': encoder.encode(long) });
  const list = listAt(zip);
  const grown = new DataView(zip.slice().buffer);
  for (const at of [22, list + 24]) grown.setUint32(at, 10, true);
  expect(await unzipFiles(new Blob([grown.buffer]), (name) => name === 'a.csv')).toBeUndefined();
  const doubled = new DataView(zip.slice().buffer);
  doubled.setUint32(list + 46 + 5 + 42, 0, true);
  expect(await unzipFiles(new Blob([doubled.buffer]), all)).toBeUndefined();
  expect(await unzipFiles(new Blob([zip.slice()]), all)).toHaveLength(2);
});

test('how much is done is told, never going back, and whoever stops it gets no file', async () => {
  const shares: number[] = [];
  const zip = await zipFiles(given, { onShare: (share) => shares.push(share) });
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  const opened: number[] = [];
  await unzipFiles(zip, all, { onShare: (share) => opened.push(share) });
  expect(opened.at(-1)).toBe(1);
  const abort = new AbortController();
  const stop = { signal: abort.signal, onShare: () => abort.abort() };
  await expect(zipFiles(given, stop)).rejects.toThrow(/abort/i);
  await expect(unzipFiles(zip, all, stop)).rejects.toThrow(/abort/i);
});
