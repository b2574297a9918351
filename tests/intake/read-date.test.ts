import { describe, expect, test } from 'vitest';
import { dateReader } from '#lib/intake/read-date.ts';

function read(...values: readonly string[]): readonly string[] {
  const reader = dateReader(values);
  return values.map((value) => {
    const reading = reader(value);
    return 'value' in reading ? reading.value : 'trouble' in reading ? reading.trouble.code : reading.absent;
  });
}

describe('dateReader', () => {
  test.each([
    ['2024-02-29', '2024-02-29'],
    ['2164-10-23 21:09:00', '2164-10-23'],
    ['2024-03-05T10:00:00Z', '2024-03-05'],
    ['2024-03-05T10:00:00.000+02:00', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['2024.03.05', '2024-03-05'],
    ['20210210', '2021-02-10'],
    ['25/12/2023', '2023-12-25'],
    ['12/25/2023 8:05 PM', '2023-12-25'],
    ['05/05/2024', '2024-05-05'],
    ['5 March 2024', '2024-03-05'],
    ['5-Mar-2024', '2024-03-05'],
    ['5 de marzo de 2024', '2024-03-05'],
    ['March 5th, 2024', '2024-03-05'],
    ['Sept. 5, 2024', '2024-09-05']
  ])('reads %j as %s', (text, value) => {
    expect(read(text)).toEqual([value]);
  });

  test.each(['2023-02-29', '2024-13-01', '20241301', 'soon', '2024', '2024-05', '3/4/24', '31 Foo 2024', '2024-1-2-3'])(
    'gives no date for %j',
    (text) => {
      expect(read(text)).toEqual(['date-unreadable']);
    }
  );

  test('does not guess which part of 3/4/2024 is the month', () => {
    expect(read('3/4/2024')).toEqual(['date-ambiguous']);
  });

  test('lets the rest of the column say which part is the month', () => {
    expect(read('3/4/2024', '12/25/2023')).toEqual(['2024-03-04', '2023-12-25']);
    expect(read('3/4/2024', '25/12/2023')).toEqual(['2024-04-03', '2023-12-25']);
  });

  test('refuses unclear dates of a column that mixes both orders', () => {
    expect(read('3/4/2024', '25/12/2023', '12/25/2023')).toEqual(['date-ambiguous', '2023-12-25', '2023-12-25']);
  });
});
