import { describe, expect, it } from 'vitest';
import { binomialControlLimit } from '#lib/statistics/binomial-control-limit.ts';
import { poissonControlLimit } from '#lib/statistics/poisson-control-limit.ts';
import { relativeError } from './relative-error.ts';

const tails = [0.001, 0.025, 0.975, 0.999] as const;

/**
 * Made by Python's `decimal` with 60 digits: probabilities summed one by one from 0, then Spiegelhalter's interpolation
 * r − (F(r) − p) / P(r), never below 0, divided by size or exposure. SciPy 1.17.1 agrees to nine digits.
 */
const shares: readonly (readonly [number, number, readonly number[]])[] = [
  [0.1, 100, [0.01417886500843477, 0.04038059552439345, 0.15771861163912676, 0.1983567185028857]],
  [0.142, 37, [0.0, 0.02717912968004695, 0.2505438834297456, 0.33014201600213344]],
  [0.142, 5208, [0.12715518661935607, 0.13249027128605823, 0.15144929420755496, 0.15704384343822847]],
  [0.92, 250, [0.8604599908468514, 0.8827305541391826, 0.9501403968608327, 0.9661037724669161]],
  [0.004, 60, [0.0, 0.0, 0.016604468238190357, 0.04143507608530801]],
  [0.5, 1, [0.0, 0.0, 0.95, 0.998]],
  [0.3, 200000, [0.29683381042088336, 0.29799008431213414, 0.3020068151231791, 0.3031668913206343]]
];

const rates: readonly (readonly [number, number, readonly number[]])[] = [
  [0.01, 1000, [0.0012205293158961343, 0.003775187947688403, 0.016159950673344785, 0.02066200083599504]],
  [0.0052, 340, [0.0, 0.0, 0.012858616042343349, 0.019784292523366668]],
  [0.0052, 98000, [0.004497710958822691, 0.004748225286320154, 0.005651203431021754, 0.005921189192871638]],
  [0.2, 2.5, [0.0, 0.0, 0.7440103645843998, 1.3903435923601437]],
  [3, 40000, [2.9732609345936654, 2.9830255633287206, 3.01697311888134, 3.026785311119772]]
];

describe('binomialControlLimit', () => {
  for (const [share, size, expected] of shares)
    it(`is that of the exact binomial distribution for ${share} of ${size}`, () => {
      tails.forEach((tail, place) =>
        expect(relativeError(binomialControlLimit(share, size, tail), expected[place] ?? NaN)).toBeLessThan(1e-12)
      );
    });

  it('narrows as numbers grow, and leaves nothing to chance where the share is 0 or 1', () => {
    const widths = [20, 200, 2000, 20000].map(
      (size) => binomialControlLimit(0.2, size, 0.975) - binomialControlLimit(0.2, size, 0.025)
    );
    expect([...widths].sort((a, b) => b - a)).toEqual(widths);
    expect(binomialControlLimit(0, 50, 0.999)).toBe(0);
    expect(binomialControlLimit(1, 50, 0.001)).toBe(1);
  });

  it('throws for what cannot be', () => {
    expect(() => binomialControlLimit(1.1, 10, 0.5)).toThrow(RangeError);
    expect(() => binomialControlLimit(0.5, 0, 0.5)).toThrow(RangeError);
    expect(() => binomialControlLimit(0.5, 10.5, 0.5)).toThrow(RangeError);
    expect(() => binomialControlLimit(NaN, 10, 0.5)).toThrow(RangeError);
    expect(() => binomialControlLimit(0.5, 10, 1)).toThrow(RangeError);
  });
});

describe('poissonControlLimit', () => {
  for (const [rate, exposure, expected] of rates)
    it(`is that of the exact Poisson distribution for ${rate} × ${exposure}`, () => {
      tails.forEach((tail, place) =>
        expect(relativeError(poissonControlLimit(rate, exposure, tail), expected[place] ?? NaN)).toBeLessThan(1e-12)
      );
    });

  it('is 0 where nothing ever happens, and throws for what cannot be', () => {
    expect(poissonControlLimit(0, 100, 0.975)).toBe(0);
    expect(() => poissonControlLimit(-1, 10, 0.5)).toThrow(RangeError);
    expect(() => poissonControlLimit(1, 0, 0.5)).toThrow(RangeError);
    expect(() => poissonControlLimit(1, 1, 0)).toThrow(RangeError);
  });
});
