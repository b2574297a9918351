import { describe, expect, test } from 'vitest';
import { latestPeriod, periodOrder } from '#lib/catalog/period-order.ts';

describe('periodOrder', () => {
  test('goes by the last day, whatever the spelling', () => {
    expect(periodOrder('2023', '2024-Q1')).toBeLessThan(0);
    expect(periodOrder('2024-07', '2024-Q2')).toBeGreaterThan(0);
    expect(periodOrder('2024-07-01/2025-06-30', '2025')).toBeLessThan(0);
    expect(periodOrder('2019-2023', '2022')).toBeGreaterThan(0);
    expect(periodOrder('2024-02', '2024-02')).toBe(0);
  });

  test('takes the longer of two that end together for the later', () => {
    expect(periodOrder('2024', '2024-Q4')).toBeGreaterThan(0);
  });

  test('has no order for labels', () => {
    expect(periodOrder('before the move', '2024')).toBeUndefined();
    expect(periodOrder('2024-13', '2024')).toBeUndefined();
  });
});

describe('latestPeriod', () => {
  test('is the newest of the ordered ones, and the last given where none has an order', () => {
    expect(latestPeriod(['2024', 'pilot', '2022'])).toBe('2024');
    expect(latestPeriod(['before', 'after'])).toBe('after');
    expect(latestPeriod([])).toBeUndefined();
  });
});
