import { describe, expect, it } from 'vitest';
import { reliabilityOfMean } from '#lib/statistics/reliability-of-mean.ts';
import { reliabilityOfProportion } from '#lib/statistics/reliability-of-proportion.ts';
import { reliabilityOfRate } from '#lib/statistics/reliability-of-rate.ts';

describe('reliabilityOfProportion', () => {
  it('passes first at 47 rows around one half, where the interval gets narrower than 30 points', () => {
    const first = [...Array(100).keys()].find((size) => reliabilityOfProportion(Math.floor(size / 2), size) === 'ok');
    const half = (size: number) => reliabilityOfProportion(size / 2, size);
    expect(first === 0 ? 'zero rows' : first).toBe(47);
    expect(half(46)).toBe('unreliable');
    expect(half(48)).toBe('ok');
  });

  it('passes first at 100 rows for one in ten, by the relative width', () => {
    const sizes = [...Array(20).keys()].map((tens) => (tens + 1) * 10);
    expect(sizes.find((size) => reliabilityOfProportion(size / 10, size) === 'ok')).toBe(100);
  });

  it('counts the width as 0 where all rows are alike, and then asks for 30 rows only', () => {
    for (const share of [0, 1]) {
      expect(reliabilityOfProportion(29 * share, 29)).toBe('unreliable');
      expect(reliabilityOfProportion(30 * share, 30)).toBe('ok');
      expect(reliabilityOfProportion(30 * share, 30, 3)).toBe('ok');
    }
  });

  it('shows rare events where the interval is 5 points wide at most, whatever the relative width', () => {
    expect(reliabilityOfProportion(1, 1000)).toBe('ok');
    expect(reliabilityOfProportion(1, 80)).toBe('unreliable');
  });

  it('goes by the effective size, never by more than the rows', () => {
    expect(reliabilityOfProportion(100, 200, 40)).toBe('unreliable');
    expect(reliabilityOfProportion(100, 200, 60)).toBe('ok');
    expect(reliabilityOfProportion(20, 40, 4000)).toBe('unreliable');
    expect(reliabilityOfProportion(0, 0)).toBe('unreliable');
  });
});

describe('reliabilityOfRate', () => {
  it('asks for 10 in numerator and denominator', () => {
    expect(reliabilityOfRate(10, 1000)).toBe('ok');
    expect(reliabilityOfRate(9, 1000)).toBe('unreliable');
    expect(reliabilityOfRate(12, 9.5)).toBe('unreliable');
    expect(reliabilityOfRate(0, 0)).toBe('unreliable');
  });
});

describe('reliabilityOfMean', () => {
  it('asks for 30 values, effective ones where rows are clustered', () => {
    expect(reliabilityOfMean({ size: 30, mean: 5, variance: 4 })).toBe('ok');
    expect(reliabilityOfMean({ size: 29, mean: 5, variance: 4 })).toBe('unreliable');
    expect(reliabilityOfMean({ size: 300, mean: 5, variance: 4, effectiveSize: 29 })).toBe('unreliable');
  });

  it('asks for a standard error below 30 % of the mean', () => {
    expect(reliabilityOfMean({ size: 100, mean: 1, variance: 8.99 })).toBe('ok');
    expect(reliabilityOfMean({ size: 100, mean: 1, variance: 9.01 })).toBe('unreliable');
    expect(reliabilityOfMean({ size: 100, mean: -1, variance: 8.99 })).toBe('ok');
    expect(reliabilityOfMean({ size: 100, mean: 0, variance: 1 })).toBe('unreliable');
    expect(reliabilityOfMean({ size: 100, mean: 0, variance: 0 })).toBe('ok');
  });
});
