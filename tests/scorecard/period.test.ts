import { describe, expect, it } from 'vitest';
import { comparePeriods, parsePeriod, periodMonths } from '#lib/scorecard/period.ts';

describe('parsePeriod', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31', 2024.5],
    ['2023', '2023-01-01', '2023-12-31', 2023.5],
    ['2024-Q3', '2024-07-01', '2024-09-30', 2024 + (182 + 274) / 2 / 366],
    ['2024-02', '2024-02-01', '2024-02-29', 2024 + (31 + 60) / 2 / 366],
    ['2019-2023', '2019-01-01', '2023-12-31', 2021.5],
    ['2025-06-30', '2025-06-30', '2025-06-30', 2025 + (180 + 181) / 2 / 365],
    ['2023-07/2024-06', '2023-07-01', '2024-06-30', (2023 + 181 / 365 + 2024 + 182 / 366) / 2]
  ])('reads %s from its first day to its last', (label, start, end, middle) => {
    const period = parsePeriod(label);
    expect(period).toMatchObject({ start, end });
    expect(period?.middle).toBeCloseTo(middle, 12);
  });

  it('reads a range of dates with both ends', () => {
    expect(parsePeriod('2024-07-01/2025-06-30')).toMatchObject({ start: '2024-07-01', end: '2025-06-30' });
  });

  it.each([
    'all periods',
    '',
    'FY2024',
    '2024-Q5',
    '2024-13',
    '2023-02-29',
    '2024-06-31',
    '2023-2019',
    '2025-01-01/2024-01-01',
    'a/b/c'
  ])('gives no order to the label %j', (label) => {
    expect(parsePeriod(label)).toBeUndefined();
  });
});

describe('comparePeriods', () => {
  it('puts labels without order first, then the oldest, and of two that end together the longer last', () => {
    const periods = ['2024', '2024-Q4', 'before the merger', '2022', '2024-Q1', '2020-2024'];
    expect([...periods].sort(comparePeriods)).toEqual([
      'before the merger',
      '2022',
      '2024-Q1',
      '2024-Q4',
      '2024',
      '2020-2024'
    ]);
  });
});

describe('periodMonths', () => {
  it.each([
    ['2024', 12],
    ['2023-Q1', 3],
    ['2024-02', 1],
    ['2019-2023', 60],
    ['2025-06-30', 1]
  ])('counts the whole months of %s', (label, months) => {
    const period = parsePeriod(label);
    expect(period && periodMonths(period)).toBe(months);
  });
});
