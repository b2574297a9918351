import { expect, test } from 'vitest';
import { codeParts } from '#lib/workbench/code-parts.ts';

test('what stands between back-ticks is code, the rest text, in order', () => {
  expect(codeParts('Correct `table` in `datapackage.json`.')).toEqual([
    { text: 'Correct ', isCode: false },
    { text: 'table', isCode: true },
    { text: ' in ', isCode: false },
    { text: 'datapackage.json', isCode: true },
    { text: '.', isCode: false }
  ]);
});

test('a single back-tick, two together and an empty text lose nothing', () => {
  expect(codeParts('5` long')).toEqual([{ text: '5` long', isCode: false }]);
  expect(codeParts('``')).toEqual([{ text: '``', isCode: false }]);
  expect(codeParts('')).toEqual([]);
});
