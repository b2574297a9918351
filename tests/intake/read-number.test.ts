import { describe, expect, test } from 'vitest';
import { numberReader, type NumberRules } from '#lib/intake/read-number.ts';

const rules = { isSemicolonFile: false, allowsPercent: true, allowsNegative: true };

function read(values: readonly string[], given: Partial<NumberRules> = {}): readonly string[] {
  const reader = numberReader(values, { ...rules, ...given });
  return values.map((value) => {
    const reading = reader(value);
    return 'value' in reading ? reading.value : 'trouble' in reading ? reading.trouble.code : reading.absent;
  });
}

describe('numberReader', () => {
  test.each([
    ['7', '7'],
    ['007', '7'],
    ['-0', '0'],
    ['+1.50', '1.5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['1,877,198', '1877198'],
    ['1,200.50', '1200.5'],
    ['1 877 198', '1877198'],
    ['1\u202f200', '1200'],
    ['$1,200', '1200'],
    ['−4', '-4'],
    ['14%', '14'],
    ['14.70 %', '14.7'],
    ['1.5e3', '1500'],
    ['12e-4', '0.0012'],
    ['12345678901234567890.5', '12345678901234567890.5'],
    ['1.877.198', '1877198'],
    ["1'877'198", '1877198'],
    ['12.3 (Unreliable)', '12.3'],
    ['12.3% (unstable)', '12.3']
  ])('reads %j as %s', (text, value) => {
    expect(read([text])).toEqual([value]);
  });

  test.each([
    '',
    '1,2,3',
    '12a',
    '1_000',
    'nan',
    '1,23,456',
    '0x10',
    '1..2',
    '99.5+',
    '15**',
    '1-2',
    '1.234.56',
    '12 (estimate)'
  ])('gives no number for %j', (text) => {
    expect(read([text])).toEqual(['number-unreadable']);
  });

  test('reads every comma of a column as the decimal mark once one value proves it', () => {
    expect(read(['0,694', '12,5', '1.234,25', '1,234'])).toEqual(['0.694', '12.5', '1234.25', '1.234']);
  });

  test('does not guess what 1,234 is where columns are separated by semicolons', () => {
    expect(read(['1,234', '7'], { isSemicolonFile: true })).toEqual(['number-unreadable', '7']);
    expect(read(['1,234', '7.25'], { isSemicolonFile: true })).toEqual(['1234', '7.25']);
  });

  test('reads a point as the mark of thousands once one value proves it, and then the comma as the decimal mark', () => {
    expect(read(['1.877.198', '12,5', '1,234'])).toEqual(['1877198', '12.5', '1.234']);
  });

  test('reads 1.234 as thousands where another value shows that the point is their mark', () => {
    expect(read(['1.877.198', '1.022'])).toEqual(['1877198', '1022']);
    expect(read(['12,5', '1.022'], { isSemicolonFile: true })).toEqual(['12.5', '1022']);
  });

  test('does not guess what 1.234 is between semicolons or in a count, unless a value shows that the point is decimal', () => {
    expect(read(['1.022', '998'])).toEqual(['1.022', '998']);
    expect(read(['1.022', '998'], { isSemicolonFile: true })).toEqual(['number-unreadable', '998']);
    expect(read(['1.022', '998'], { isCount: true })).toEqual(['number-unreadable', '998']);
    expect(read(['1.022', '0.5'], { isCount: true })).toEqual(['1.022', '0.5']);
    expect(read(['1.022', '0.125'], { isSemicolonFile: true })).toEqual(['1.022', '0.125']);
  });

  test('refuses both styles where a column mixes them', () => {
    expect(read(['0,5', '0.25'])).toEqual(['number-unreadable', '0.25']);
  });

  test('refuses percent signs and negative numbers where they make no sense', () => {
    expect(read(['14%'], { allowsPercent: false })).toEqual(['number-unreadable']);
    expect(read(['-3', '-0'], { allowsNegative: false })).toEqual(['number-negative', '0']);
  });
});
