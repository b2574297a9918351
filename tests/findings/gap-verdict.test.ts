import { describe, expect, test } from 'vitest';
import type { SidesContrast } from '#lib/findings/contrast.ts';
import { gapVerdict } from '#lib/findings/gap-verdict.ts';

function contrastOf(
  ratio: readonly [number, number, number],
  difference: readonly [number, number, number] = [0, -1, 1],
  point?: number
): SidesContrast {
  const [estimate, lower, upper] = ratio;
  return {
    difference: { estimate: difference[0], lower: difference[1], upper: difference[2] },
    ratio: undefined,
    adverseRatio: { estimate, lower, upper },
    point
  };
}

describe('gapVerdict', () => {
  test('is clear with p below 0.05 and at least the smallest gap, in either direction', () => {
    expect(gapVerdict(contrastOf([1.1, 1.01, 1.2]), 0.049, 1.1)).toEqual({ verdict: 'clear-gap' });
    expect(gapVerdict(contrastOf([1 / 1.1, 0.8, 0.99]), 0.049, 1.1)).toEqual({ verdict: 'clear-gap' });
    expect(gapVerdict(contrastOf([2, 1.01, 4]), 0.05, 1.1)).toEqual({ verdict: 'cannot-conclude', reason: 'interval' });
    expect(gapVerdict(contrastOf([1.09, 1.01, 1.2]), 0.001, 1.1).verdict).toBe('cannot-conclude');
    expect(gapVerdict(contrastOf([Infinity, 1.5, Infinity]), 0.001, 1.1).verdict).toBe('clear-gap');
  });

  test('is no gap with the whole interval inside the margin, however small p is', () => {
    expect(gapVerdict(contrastOf([1.05, 1.02, 1.09]), 0.0001, 1.1)).toEqual({ verdict: 'no-clear-gap' });
    expect(gapVerdict(contrastOf([1, 0.9, 1.09]), 1, 1.1).verdict).toBe('cannot-conclude');
  });

  test('where higher is better a point has to be reached too, and an interval inside it is no gap', () => {
    const small = contrastOf([2, 1.5, 2.6], [-0.005, -0.008, -0.002], 0.01);
    expect(gapVerdict(small, 0.0001, 1.1)).toEqual({ verdict: 'no-clear-gap' });
    const wide = contrastOf([2, 0.7, 5], [-0.005, -0.02, 0.01], 0.01);
    expect(gapVerdict(wide, 0.0001, 1.1)).toEqual({ verdict: 'cannot-conclude', reason: 'interval' });
    const point = contrastOf([1.2, 1.1, 1.3], [0.56 - 0.57, -0.02, -0.001], 0.01);
    expect(gapVerdict(point, 0.01, 1.1)).toEqual({ verdict: 'clear-gap' });
  });

  test('cannot conclude without a test or a ratio', () => {
    expect(gapVerdict(contrastOf([2, 1.5, 2.6]), undefined, 1.1).verdict).toBe('cannot-conclude');
    expect(gapVerdict({ ...contrastOf([1, 1, 1]), adverseRatio: undefined }, 1, 1.1).verdict).toBe('cannot-conclude');
  });
});
