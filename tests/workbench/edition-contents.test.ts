import { expect, test } from 'vitest';
import { editionContents } from '#lib/workbench/edition-contents.ts';

const sized = (files: Readonly<Record<string, number>>) =>
  new Map(Object.entries(files).map(([path, bytes]) => [path, new Uint8Array(bytes)]));

test('files are counted by kind, every file once, with their sizes together and the largest', () => {
  const files = sized({
    'index.html': 10,
    'methods/index.html': 5,
    'a/index.html': 90,
    'a/embed/x.html': 7,
    'a/embed/x--sex.html': 8,
    'a/embed/x.svg': 3,
    'a/data.csv': 20,
    'a/scorecard.json': 30,
    'manifest.json': 4,
    'datapackage.json': 2
  });
  expect(editionContents(files)).toEqual([
    { kind: 'pages', files: 3, bytes: 105, largest: 90 },
    { kind: 'embeds', files: 2, bytes: 15, largest: 8 },
    { kind: 'pictures', files: 1, bytes: 3, largest: 3 },
    { kind: 'data', files: 2, bytes: 50, largest: 30 },
    { kind: 'records', files: 2, bytes: 6, largest: 4 }
  ]);
});

test('an edition without a kind does not list it', () => {
  expect(editionContents(sized({ 'index.html': 1 })).map(({ kind }) => kind)).toEqual(['pages']);
  expect(editionContents(new Map())).toEqual([]);
});
