import { describe, expect, test } from 'vitest';
import { periodEnd, readPeriod } from '#lib/intake/read-period.ts';

describe('readPeriod', () => {
  test.each([
    ['2024', '2024'],
    ['2024.0', '2024'],
    ['2020 (COVID-19 Pandemic)', '2020'],
    ['2024-Q3', '2024-Q3'],
    ['2024q3', '2024-Q3'],
    ['Q3 2024', '2024-Q3'],
    ['2024-7', '2024-07'],
    ['07/2024', '2024-07'],
    ['01_2015', '2015-01'],
    ['July 2024', '2024-07'],
    ['jul-2024', '2024-07'],
    ['julio de 2024', '2024-07'],
    ['2019–2023', '2019-2023'],
    ['2019 to 2023', '2019-2023'],
    ['2024-07-01/2025-06-30', '2024-07-01/2025-06-30'],
    ['July 1, 2024 - June 30, 2025', '2024-07-01/2025-06-30']
  ])('reads %j as %s', (text, period) => {
    expect(readPeriod(text)).toBe(period);
  });

  test.each(['FY2024', '2023-13', '2023-2019', '2019-23', 'spring', '2025-06-30/2024-07-01'])(
    'keeps %j as a label',
    (label) => {
      expect(readPeriod(label)).toBe(label);
    }
  );
});

describe('periodEnd', () => {
  test.each([
    ['2024', '2024-12-31'],
    ['2024-Q1', '2024-03-31'],
    ['2024-02', '2024-02-29'],
    ['2019-2023', '2023-12-31'],
    ['2024-07-01/2025-06-30', '2025-06-30'],
    ['FY2024', undefined]
  ])('of %s is %s', (period, day) => {
    expect(periodEnd(period)).toBe(day);
  });
});
