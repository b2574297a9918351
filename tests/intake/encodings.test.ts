import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileSource } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { openWasmInNode } from '#lib/database/open-wasm-in-node.ts';
import { identifier, sql } from '#lib/database/sql.ts';
import { byteTally } from '#lib/intake/byte-tally.ts';
import { findEncoding } from '#lib/intake/find-encoding.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import { utf8Copy } from '#lib/intake/utf8-copy.ts';
import { fileOnDisk } from './read-folder.ts';

const inUtf16 = (text: string, isBig = false): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    new DataView(bytes.buffer).setUint16(index * 2, text.charCodeAt(index), !isBig);
  }
  return bytes;
};
const inMemory = (bytes: Uint8Array): FileSource => ({
  name: 'file.csv',
  size: bytes.length,
  read: async (start, end) => bytes.slice(start, end)
});
const textOf = async (file: FileSource | undefined): Promise<string> =>
  file === undefined ? 'nothing' : new TextDecoder().decode(await file.read(0, file.size));

describe('findEncoding', () => {
  test.each([
    ['a,b\n1,é\n', 'utf-8', false],
    ['\uFEFFa,b\n1,é\n', 'utf-8', false]
  ])('takes %j for UTF-8', (text, encoding, isAssumed) => {
    expect(findEncoding(new TextEncoder().encode(text), true)).toEqual({ kind: 'text', encoding, isAssumed });
  });

  test('finds UTF-16 by its mark, and without one by its zero bytes', () => {
    const marked = { kind: 'text', isAssumed: false };
    const assumed = { kind: 'text', isAssumed: true };
    const text = 'имя,число\nАнна,12\n';
    expect(findEncoding(inUtf16(`\uFEFF${text}`), true)).toEqual({ ...marked, encoding: 'utf-16le' });
    expect(findEncoding(inUtf16(`\uFEFF${text}`, true), true)).toEqual({ ...marked, encoding: 'utf-16be' });
    expect(findEncoding(inUtf16(text), true)).toEqual({ ...assumed, encoding: 'utf-16le' });
    expect(findEncoding(inUtf16(text, true), true)).toEqual({ ...assumed, encoding: 'utf-16be' });
  });

  test('lets datapackage.json overrule what the bytes look like, but not a byte order mark', () => {
    const bytes = new Uint8Array([0x61, 0x2c, 0x8a, 0x0a]);
    expect(findEncoding(bytes, true)).toMatchObject({ encoding: 'windows-1252', isAssumed: true });
    expect(findEncoding(bytes, true, 'macintosh')).toEqual({ kind: 'text', encoding: 'macintosh', isAssumed: false });
    expect(findEncoding(bytes, true, 'utf-8')).toEqual({ kind: 'broken', encoding: 'utf-8', line: 1 });
    expect(findEncoding(inUtf16('\uFEFFa,b\n'), true, 'windows-1252')).toMatchObject({ encoding: 'utf-16le' });
  });

  test('does not take a character cut in two for foreign, nor bytes of a picture for text', () => {
    const cut = new TextEncoder().encode('a,b\n1,é').slice(0, -1);
    expect(findEncoding(cut, false)).toMatchObject({ encoding: 'utf-8' });
    expect(findEncoding(cut, true)).toMatchObject({ encoding: 'windows-1252' });
    expect(findEncoding(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), true)).toEqual({ kind: 'binary' });
    expect(findEncoding(new Uint8Array([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), true)).toEqual({ kind: 'binary' });
  });
});

describe('utf8Copy', () => {
  test('gives back any text that was written as UTF-16, wherever it is cut', async () => {
    const unit = fc.constantFrom('a', 'é', '€', '🙂', '\r', '\n', '"', ',', '\u2028');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 60 }), fc.boolean(), async (text, isBig) => {
        const copy = await utf8Copy(inMemory(inUtf16(text, isBig)), isBig ? 'utf-16be' : 'utf-16le');
        expect(await textOf(copy?.file)).toBe(text);
      }),
      { seed: 3, numRuns: 60 }
    );
  });

  test('reads every sign of Windows-1252 that there is', async () => {
    const bytes = Uint8Array.from({ length: 0x60 }, (_, index) => 0xa0 + index);
    const latin = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    const copy = await utf8Copy(inMemory(new Uint8Array([0x80, 0x93, 0x94, 0x96, 0x9f, ...bytes])), 'windows-1252');
    expect(await textOf(copy?.file)).toBe(`€“”–Ÿ${latin}`);
  });

  test('is nothing where the bytes are not in that encoding', async () => {
    expect(await utf8Copy(inMemory(new Uint8Array([0x61, 0, 0x62])), 'utf-16le')).toBeUndefined();
  });

  test('keeps pairs together that a piece of four megabytes cuts in two', async () => {
    const text = `${'x'.repeat(2 * 1024 * 1024 - 1)}🙂y`;
    const copy = await utf8Copy(inMemory(inUtf16(text)), 'utf-16le');
    expect((await textOf(copy?.file)).slice(-4)).toBe('x🙂y');
  });
});

test('a tally of bytes tells UTF-8 from what is not, and in which line', () => {
  const tally = byteTally();
  tally.add(new Uint8Array([0x61, 0x0d, 0x0a, 0xc3, 0xa9, 0x0d, 0xe4, 0x81, 0x62]));
  const { foreign, unicode, undefinedBytes, line } = tally;
  expect({ foreign, unicode, undefinedBytes, line }).toEqual({ foreign: 2, unicode: 1, undefinedBytes: 1, line: 3 });
});

describe.each([
  ['native', openInNode],
  ['wasm', openWasmInNode]
])('a file that stops being UTF-8 beyond its beginning, on %s DuckDB,', (_, open) => {
  test('is read as Windows-1252 from there, with misshapen rows numbered as in the file', async () => {
    const db = await open();
    const folder = mkdtempSync(join(tmpdir(), 'late-'));
    try {
      const head = new TextEncoder().encode(`id,race\n${'v1,White\n'.repeat(150_000)}v2\n`);
      const tail = new TextEncoder().encode('\nv4,Black\n');
      writeFileSync(join(folder, 'visits.csv'), [head, Uint8Array.of(0x76, 0x2c, 0xe9), tail].reduce(joined));
      const answerable = { table: 'records', constants: { institution: 'North', period: '2024' } };
      const text = JSON.stringify({ resources: [{ path: 'visits.csv', answerable }] });
      const files = [fileOnDisk(folder, 'visits.csv')];
      const intake = await takeIn(db, { files, datapackage: { file: 'datapackage.json', text } });
      expect(intake.ledger[0]).toMatchObject({ rows: 150_003, used: 150_002, setAside: 1 });
      expect(intake.problems.map(({ code, line, got }) => [code, line, got])).toEqual([
        [
          'encoding-assumed',
          150_003,
          'text that is not UTF-8, and no word on what it is: read as windows-1252, so that it says “é”'
        ],
        ['row-wrong-width', 150_002, '1 cell']
      ]);
      const rows = await db.all(
        sql`SELECT record, c1 FROM ${identifier('relation_1')} WHERE record > 150000 ORDER BY 1`
      );
      expect(rows.map((row) => Object.values(row))).toEqual([
        [150_002, 'é'],
        [150_003, 'Black']
      ]);
    } finally {
      rmSync(folder, { recursive: true });
      await db.close();
    }
  });
});

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array([...one, ...other]);
}
