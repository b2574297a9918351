import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { periodDays } from '#lib/catalog/period-days.ts';
import { periodRange } from '#lib/disclosure/period-range.ts';

describe('periodRange(label)', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2024-04-05', '2024-04-05', '2024-04-05'],
    ['2019-2023', '2019-01-01', '2023-12-31'],
    ['2024-07-01/2025-06-30', '2024-07-01', '2025-06-30'],
    ['2024-07/2025-06', '2024-07-01', '2025-06-30'],
    ['2019-2020/2023', '2019-01-01', '2023-12-31']
  ])('%s is from %s to %s', (label, first, last) => {
    expect(periodRange(label)).toEqual({ first, last });
  });

  it.each(['FY2024', '', 'before', '2025-01-01/2024-01-01', '2024-Q5', '2024/05/01'])('%s has no order', (label) => {
    expect(periodRange(label)).toBeUndefined();
  });

  it('knows every label that is put in order, with the same days', () => {
    const year = fc.integer({ min: 1990, max: 2030 }).map(String);
    const two = (max: number) => fc.integer({ min: 1, max }).map((number) => String(number).padStart(2, '0'));
    const side = fc.oneof(
      year,
      fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([of, number]) => `${of}-Q${number}`),
      fc.tuple(year, two(12)).map((parts) => parts.join('-')),
      fc.tuple(year, two(12), two(31)).map((parts) => parts.join('-')),
      fc.tuple(year, year).map((parts) => parts.join('-'))
    );
    const label = fc.oneof(
      side,
      fc.tuple(side, side).map((sides) => sides.join('/'))
    );
    let ordered = 0;
    fc.assert(
      fc.property(label, (text) => {
        const days = periodDays(text);
        if (days === undefined) return;
        ordered++;
        expect(periodRange(text)).toEqual({ first: days.start, last: days.end });
      }),
      { seed: 20261124, numRuns: 2000 }
    );
    expect(ordered).toBeGreaterThan(1000);
  });
});
