import { describe, expect, it } from 'vitest';
import { exactVariance } from '#lib/statistics/exact-decimal.ts';
import { welchDifference } from '#lib/statistics/welch-difference.ts';
import { relativeError } from './relative-error.ts';

/** Hours of sleep gained with two drugs (Student 1908; R's `sleep`): sums and sums of squares by hand. */
const first = { size: 10, mean: 0.75, variance: exactVariance(10, '7.5', '34.43')! };
const second = { size: 10, mean: 2.33, variance: exactVariance(10, '23.3', '90.37')! };

describe('welchDifference', () => {
  it('agrees with R t.test on the sleep data', () => {
    const { estimate, lower, upper, standardError, degreesOfFreedom, pValue } = welchDifference(first, second)!;
    expect(relativeError(estimate, -1.58)).toBeLessThan(1e-15);
    expect(relativeError(estimate / standardError, -1.8608134674868526)).toBeLessThan(1e-14);
    expect(relativeError(degreesOfFreedom, 17.776473516178488)).toBeLessThan(1e-14);
    expect(relativeError(pValue, 0.0793941401873583)).toBeLessThan(1e-13);
    expect(relativeError(lower, -3.3654832307117104)).toBeLessThan(1e-13);
    expect(relativeError(upper, 0.20548323071171137)).toBeLessThan(1e-13);
  });

  it('turns around with the groups and leaves its arguments alone', () => {
    const there = welchDifference(Object.freeze(first), Object.freeze(second))!;
    const back = welchDifference(second, first)!;
    expect(back.pValue).toBe(there.pValue);
    expect(back.lower).toBe(-there.upper);
  });

  it('takes effective sizes in place of rows', () => {
    const clustered = { ...first, size: 50, effectiveSize: 10 };
    expect(welchDifference(clustered, second)).toEqual(welchDifference(first, second));
  });

  it('is undefined with fewer than two values on a side, or where nothing varies', () => {
    expect(welchDifference({ size: 1, mean: 1, variance: 0 }, second)).toBeUndefined();
    expect(welchDifference(first, { size: 0, mean: 0, variance: 0 })).toBeUndefined();
    const constant = { size: 5, mean: 1, variance: 0 };
    expect(welchDifference(constant, { ...constant, mean: 2 })).toBeUndefined();
    expect(welchDifference(constant, second)).toBeDefined();
  });
});
