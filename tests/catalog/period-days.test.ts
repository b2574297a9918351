import { describe, expect, test } from 'vitest';
import { periodDays } from '#lib/catalog/period-days.ts';

describe('periodDays', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2019-2023', '2019-01-01', '2023-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q2', '2024-04-01', '2024-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-06-30', '2024-06-30', '2024-06-30'],
    ['2024-07-01/2025-06-30', '2024-07-01', '2025-06-30'],
    ['2024-07/2025-Q2', '2024-07-01', '2025-06-30']
  ])('gives the first and last day of %s', (period, start, end) => {
    expect(periodDays(period)).toEqual({ start, end });
  });

  test.each(['', 'before the merger', '2023-02-29', '2024-13', '2024-Q5', '2023-2019', '2025/2024', '2023/2024/2025'])(
    'has none for %j',
    (period) => {
      expect(periodDays(period)).toBeUndefined();
    }
  );
});
