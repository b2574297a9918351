import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clopperPearsonInterval } from '#lib/statistics/clopper-pearson-interval.ts';
import { reliabilityOfProportion } from '#lib/statistics/reliability-of-proportion.ts';
import { remembered } from '#lib/statistics/remembered.ts';
import { welchDifference, welchTest } from '#lib/statistics/welch-difference.ts';

describe('remembered', () => {
  it('gives the same answers and asks once for each', () => {
    const asked: number[] = [];
    const half = remembered((value) => (asked.push(value), value / 2));
    expect([4, 6, 4, 4, 6, NaN, NaN].map(half)).toEqual([2, 3, 2, 2, 3, NaN, NaN]);
    expect(asked).toEqual([4, 6, NaN]);
  });

  it('forgets rather than grow, and is right afterwards', () => {
    const asked = new Map<number, number>();
    const square = remembered((value) => (asked.set(value, (asked.get(value) ?? 0) + 1), value * value));
    for (let value = 0; value < 10_000; value++) expect(square(value)).toBe(value * value);
    expect(square(0)).toBe(0);
    expect(asked.get(0)).toBe(2);
  });
});

describe('short cuts give what the long way gives', () => {
  it('for the reliability of a proportion, which needs no limits where the interval is narrow', () => {
    const counts = fc
      .tuple(fc.integer({ min: 30, max: 20_000 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
      .map(([size, share, isWhole]) => ({ size, events: isWhole ? Math.floor(size * share) : size * share }));
    fc.assert(
      fc.property(counts, ({ size, events }) => {
        const limits = clopperPearsonInterval(events, size)!;
        const width = limits.upper - limits.lower;
        const isUniform = events === 0 || events === size;
        const isWide = width > 0.05 && (width >= 0.3 || width / (events / size) > 1.3);
        expect(reliabilityOfProportion(events, size)).toBe(!isUniform && isWide ? 'unreliable' : 'ok');
      }),
      { numRuns: 500, seed: 4 }
    );
  });

  it('for the p of two means', () => {
    const one = { size: 40, mean: 12.5, variance: 30 };
    for (const other of [
      { size: 12, mean: 11, variance: 3 },
      { size: 900, mean: 14, variance: 44.5, effectiveSize: 333.3 },
      { size: 1, mean: 3, variance: 0 }
    ])
      expect(welchTest(one, other)).toBe(welchDifference(one, other)?.pValue);
  });
});
