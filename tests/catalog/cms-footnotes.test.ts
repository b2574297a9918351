import { expect, test } from 'vitest';
import { cmsFootnotes } from '#lib/catalog/cms-footnotes.ts';

test('a cell names one footnote or several', () => {
  expect(cmsFootnotes('5').map(({ number }) => number)).toEqual([5]);
  expect(cmsFootnotes('16, 23').map(({ number, absence }) => [number, absence])).toEqual([
    [16, 'not-reported'],
    [23, undefined]
  ]);
});

test.each(['', 'Not Available', '99', '5 and 6', '1.5'])('%j names none', (cell) => {
  expect(cmsFootnotes(cell)).toEqual([]);
});

test('every footnote from 1 to 29 is there, in both languages', () => {
  for (let number = 1; number <= 29; number++) {
    const [footnote] = cmsFootnotes(String(number));
    expect(footnote?.label.en).toBeTruthy();
    expect(footnote?.label.es).toBeTruthy();
  }
});
