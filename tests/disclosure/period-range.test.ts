import { describe, expect, it } from 'vitest';
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
    ['2024-07/2025-06', '2024-07-01', '2025-06-30']
  ])('%s is from %s to %s', (label, first, last) => {
    expect(periodRange(label)).toEqual({ first, last });
  });

  it.each(['FY2024', '', 'before', '2025-01-01/2024-01-01', '2024-Q5', '2024/05/01'])('%s has no order', (label) => {
    expect(periodRange(label)).toBeUndefined();
  });
});
