import { expect, test } from 'vitest';
import { headOf } from '#lib/workbench/mapping-head.ts';
import { typedFile } from '#lib/workbench/project-files.ts';

async function head(bytes: Uint8Array<ArrayBuffer> | string, rows: number) {
  const file = { ...typedFile('a.csv', ''), file: new File([bytes], 'a.csv') };
  const { file: cut, isWhole } = await headOf(file, rows, 0);
  return { bytes: new Uint8Array(await cut.file.arrayBuffer()), isWhole, name: cut.name };
}
const text = async (given: string, rows: number) => new TextDecoder().decode((await head(given, rows)).bytes);

test('the head of a file is its header and so many rows', async () => {
  expect(await text('h\n1\n2\n3\n', 2)).toBe('h\n1\n2\n');
  expect(await text('h\r\n1\r\n2\r\n3\r\n', 2)).toBe('h\r\n1\r\n2\r\n');
  expect(await text('h\r1\r2\r3\r4\r', 2)).toBe('h\r1\r2\r');
});

test('a file with no more rows than that is whole, to the byte', async () => {
  for (const given of ['h\n1\n2', 'h\n1\n2\n', 'h', '']) {
    const { bytes, isWhole, name } = await head(given, 2);
    expect([new TextDecoder().decode(bytes), isWhole, name]).toEqual([given, true, 'a.csv']);
  }
});

test('a row whose cells hold line ends is cut after it, never within', async () => {
  expect(await text('h\n"a\nb"\n"c ""\n"\nd\n', 2)).toBe('h\n"a\nb"\n"c ""\n"\n');
});

test('UTF-16 is cut between two characters, and a sign that only looks like a line end is none', async () => {
  const wide = (given: string, isBig: boolean) => {
    const view = new DataView(new ArrayBuffer(given.length * 2));
    Array.from(given, (sign, index) => view.setUint16(index * 2, sign.charCodeAt(0), !isBig));
    return new Uint8Array(view.buffer);
  };
  for (const isBig of [false, true])
    for (const mark of ['\uFEFF', '']) {
      const { bytes } = await head(wide(`${mark}h\n\u0A0A\u2222\n2\n3\n`, isBig), 2);
      expect(bytes).toEqual(wide(`${mark}h\n\u0A0A\u2222\n2\n`, isBig));
    }
});
