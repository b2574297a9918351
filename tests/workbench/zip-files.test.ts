import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { contentMark } from '#lib/workbench/content-mark.ts';
import { crc32 } from '#lib/workbench/crc32.ts';
import { unzipFiles } from '#lib/workbench/unzip-files.ts';
import { zipFiles } from '#lib/workbench/zip-files.ts';

const encoder = new TextEncoder();
const latin = new Uint8Array([0x45, 0xe9, 0x2c, 0x0a]);
const long = 'institution,period\n'.repeat(20_000);
const given = [
  { name: 'a/Añejo.csv', blob: new Blob([latin]) },
  { name: 'long.csv', blob: new Blob([long]) },
  { name: 'empty.csv', blob: new Blob([]) }
];
const all = () => true;

test('CRC-32 is that of the standard’s check value, in one piece or in two', () => {
  const digits = encoder.encode('123456789');
  expect(crc32(digits)).toBe(0xcbf43926);
  expect(crc32(digits.slice(4), crc32(digits.slice(0, 4)))).toBe(0xcbf43926);
});

test('another program unpacks the ZIP to the same bytes, and the same files give the same ZIP', async () => {
  const zip = new Uint8Array(await (await zipFiles(given)).arrayBuffer());
  const archive = unzipSync(zip);
  expect(Object.keys(archive)).toEqual(['a/Añejo.csv', 'long.csv', 'empty.csv']);
  expect(archive['a/Añejo.csv']).toEqual(latin);
  expect(new TextDecoder().decode(archive['long.csv'])).toBe(long);
  expect(zip.length).toBeLessThan(long.length / 10);
  expect(new Uint8Array(await (await zipFiles(given)).arrayBuffer())).toEqual(zip);
});

test('what another program packed is unpacked to the same bytes, only what is wanted', async () => {
  const zip = zipSync({ 'a/b.csv': [latin, { level: 0 }], 'long.csv': encoder.encode(long), 'x.png': latin });
  const entries = await unzipFiles(new Blob([zip.slice()]), (name) => name.endsWith('.csv'));
  expect(entries?.map(({ name }) => name)).toEqual(['a/b.csv', 'long.csv']);
  expect(new Uint8Array(await entries![0]!.blob.arrayBuffer())).toEqual(latin);
  expect(await entries![1]!.blob.text()).toBe(long);
});

test('a ZIP that is cut off, changed, locked or none at all is not read, and nothing throws', async () => {
  const zip = new Uint8Array(await (await zipFiles(given)).arrayBuffer());
  const changed = zip.slice();
  changed[46] = (changed[46] ?? 0) ^ 1;
  const locked = zip.slice();
  const list = new DataView(zip.buffer).getUint32(zip.length - 6, true);
  locked[list + 8] = 1;
  for (const bytes of [zip.slice(0, -40), changed, locked, new Uint8Array(), latin, zip.slice(zip.length - 22)])
    expect(await unzipFiles(new Blob([bytes]), all)).toBeUndefined();
});

test('a file is known again by its size and both ends', async () => {
  const mark = await contentMark(new Blob([long]));
  expect(await contentMark(new Blob([long]))).toBe(mark);
  expect(await contentMark(new Blob([`${long} `]))).not.toBe(mark);
  expect(await contentMark(new Blob([`x${long.slice(1)}`]))).not.toBe(mark);
  expect(await contentMark(new Blob([`${long.slice(0, -1)}x`]))).not.toBe(mark);
});
