import { expect, test } from 'vitest';
import type { FileSource } from '#lib/database/database.ts';
import { findText } from '#lib/intake/find-text.ts';
import { plainSettings, type ResourceSettings } from '#lib/intake/resource.ts';

function found(bytes: Uint8Array, settings: Partial<ResourceSettings> = {}) {
  const source: FileSource = {
    name: 'a.csv',
    size: bytes.length,
    handle: { blob: new Blob([]) },
    read: (start, end) => Promise.resolve(bytes.subarray(start, end))
  };
  return findText({ name: 'a', calledAs: 'a', file: 'a.csv', source, settings: { ...plainSettings, ...settings } });
}
const utf8 = (...lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));
const latin = (...lines: readonly string[]) => Uint8Array.from(lines.join('\n'), (sign) => sign.charCodeAt(0));

test('encoding, delimiter and the lines above the names are found, with what stands there', async () => {
  expect(await found(latin('Exporté le 3 mai', '', 'site;year;falls', 'Élan;2024;3', 'Orée;2024;4'))).toEqual({
    encoding: 'windows-1252',
    isAssumed: true,
    delimiter: ';',
    skip: 2,
    title: 'Exporté le 3 mai',
    headings: 'one'
  });
  expect(await found(utf8('site,year', 'Elm,2024'))).toEqual({
    encoding: 'utf-8',
    isAssumed: false,
    delimiter: ',',
    skip: 0,
    headings: 'one'
  });
});

test('one thing is found as if it were not said, with all else that is said', async () => {
  const file = utf8('made;on;Monday', 'site;year;falls', 'Elm;2024;3', 'Oak;2024;4');
  expect(await found(file)).toMatchObject({ skip: 0, delimiter: ';' });
  expect(await found(file, { skip: 1, skipIsGiven: true })).toMatchObject({ skip: 0, delimiter: ';' });
  expect(await found(file, { delimiter: ',' })).toMatchObject({ delimiter: ';' });
  expect(await found(file, { encoding: 'windows-1252' })).toMatchObject({ encoding: 'utf-8', isAssumed: false });
});

test('two rows of names are found where they are put together, below the lines above both', async () => {
  const lines = ['Made in May', 'Site,2023,,2024,', ',falls,stays,falls,stays', 'Elm,3,40,4,41', 'Oak,1,20,2,22'];
  expect(await found(utf8(...lines))).toMatchObject({ skip: 1, title: 'Made in May', headings: 'joined' });
  expect(await found(utf8(...lines), { headerRows: 1 })).toMatchObject({ headings: 'joined' });
  expect(await found(utf8(...lines), { skip: 1, skipIsGiven: true, headerRows: 2 })).toMatchObject({
    headings: 'joined'
  });
});

test('of what is no text nothing is found', async () => {
  expect(await found(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 1))).toBeUndefined();
});
