import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionalRateTest } from '#lib/statistics/conditional-rate-test.ts';
import { fisherExactTest } from '#lib/statistics/fisher-exact-test.ts';
import { proportionsTest } from '#lib/statistics/proportions-test.ts';
import { scoreTest } from '#lib/statistics/score-test.ts';
import { relativeError } from './relative-error.ts';

const seed = 20240604;

function fisher(x1: number, n1: number, x2: number, n2: number) {
  return fisherExactTest({ events: x1, size: n1 }, { events: x2, size: n2 });
}

function rates(x1: number, t1: number, x2: number, t2: number) {
  return conditionalRateTest({ events: x1, exposure: t1 }, { events: x2, exposure: t2 });
}

describe('fisherExactTest', () => {
  it('agrees with exact fractions to 1e-13: the tea tasting, the twins, rare events among thousands', () => {
    const expected = [
      [3, 4, 1, 4, 0.4857142857142857],
      [2, 12, 15, 18, 0.0005367241191434358],
      [3, 1000, 9, 1000, 0.14478608918460312],
      [60, 410, 20, 400, 3.322158650731787e-6],
      [4, 2000, 9, 500, 0.00015856137283016088],
      [7, 10000, 0, 3000, 0.36400479678806286]
    ] as const;
    for (const [x1, n1, x2, n2, p] of expected) expect(relativeError(fisher(x1, n1, x2, n2), p)).toBeLessThan(1e-13);
    expect(relativeError(fisher(497, 1000, 3, 2000), 1.6954392837962844e-277)).toBeLessThan(1e-11);
  });

  it('takes ten million rows, with few events and with many', () => {
    expect(relativeError(fisher(3, 1e7, 9, 1e7), 0.14599597290037553)).toBeLessThan(1e-13);
    expect(relativeError(fisher(40, 1e5, 90, 1e5), 1.3628864101761663e-5)).toBeLessThan(1e-13);
    const many = fisher(5_001_000, 1e7, 5_000_000, 1e7)!;
    const score = scoreTest({ events: 5_001_000, size: 1e7 }, { events: 5_000_000, size: 1e7 })!;
    expect(relativeError(many, score)).toBeLessThan(0.001);
  });

  it('is 1 where all rows are alike or the split is the likeliest, undefined without rows', () => {
    expect(fisher(0, 10, 0, 20)).toBe(1);
    expect(fisher(10, 10, 20, 20)).toBe(1);
    expect(fisher(1, 2, 1, 2)).toBe(1);
    expect(fisher(0, 0, 3, 20)).toBeUndefined();
  });

  it('equals the sum over all splits written out, and does not mind which group or outcome comes first', () => {
    const group = fc
      .integer({ min: 1, max: 25 })
      .chain((size) => fc.tuple(fc.integer({ min: 0, max: size }), fc.constant(size)));
    fc.assert(
      fc.property(group, group, ([x1, n1], [x2, n2]) => {
        const p = fisher(x1, n1, x2, n2)!;
        expect(relativeError(p, writtenOut(x1, n1, x2, n2))).toBeLessThan(1e-12);
        expect(relativeError(fisher(x2, n2, x1, n1), p)).toBeLessThan(1e-12);
        expect(relativeError(fisher(n1 - x1, n1, n2 - x2, n2), p)).toBeLessThan(1e-12);
      }),
      { seed, numRuns: 300 }
    );
  });
});

function writtenOut(x1: number, n1: number, x2: number, n2: number): number {
  const events = x1 + x2;
  const weight = (x: number) => choose(n1, x) * choose(n2, events - x);
  let extreme = 0n;
  for (let x = Math.max(0, events - n2); x <= Math.min(events, n1); x++) {
    if (weight(x) <= weight(x1)) extreme += weight(x);
  }
  return Number(extreme) / Number(choose(n1 + n2, events));
}

function choose(n: number, k: number): bigint {
  let ways = 1n;
  for (let i = 1; i <= k; i++) ways = (ways * BigInt(n - k + i)) / BigInt(i);
  return ways;
}

describe('conditionalRateTest', () => {
  it('agrees with exact fractions to 1e-13, the examples of R binom.test and poisson.test among them', () => {
    expect(relativeError(rates(682, 3, 243, 1), 0.3824915595748517)).toBeLessThan(1e-13);
    expect(relativeError(rates(11, 800, 21, 3011), 0.07966863303332947)).toBeLessThan(1e-13);
    expect(relativeError(rates(0, 1, 5, 2), 0.17695473251028807)).toBeLessThan(1e-13);
    expect(relativeError(rates(12, 1, 5, 3), 9.989016689360142e-5)).toBeLessThan(1e-13);
    expect(relativeError(rates(10, 10, 0, 10), 2 ** -9)).toBeLessThan(1e-13);
  });

  it('takes ten million events', () => {
    expect(relativeError(rates(5_001_000, 1, 4_999_000, 1), 0.5272958562067155)).toBeLessThan(1e-10);
    expect(relativeError(rates(5_004_000, 1, 4_996_000, 1), 0.011422321641171199)).toBeLessThan(1e-10);
  });

  it('is 1 without events or with events in proportion, undefined without exposure', () => {
    expect(rates(0, 10, 0, 20)).toBe(1);
    expect(rates(10, 5, 20, 10)).toBe(1);
    expect(rates(0, 0, 4, 20)).toBeUndefined();
  });

  it('refuses fractional events', () => {
    expect(() => rates(0.5, 1, 2, 1)).toThrow(RangeError);
  });
});

describe('scoreTest', () => {
  it('agrees with independent arithmetic for whole and for effective numbers', () => {
    const p = (x1: number, n1: number, x2: number, n2: number) =>
      scoreTest({ events: x1, size: n1 }, { events: x2, size: n2 });
    expect(relativeError(p(56, 70, 48, 80), 0.008045081368196568)).toBeLessThan(1e-13);
    expect(relativeError(p(60, 410, 20, 400), 4.330626421866383e-6)).toBeLessThan(1e-13);
    expect(relativeError(p(37.5, 120.25, 20, 99.5), 0.06276650382824112)).toBeLessThan(1e-13);
  });

  it('is undefined without rows or where all rows are alike', () => {
    expect(scoreTest({ events: 0, size: 0 }, { events: 1, size: 4 })).toBeUndefined();
    expect(scoreTest({ events: 0, size: 9 }, { events: 0, size: 4 })).toBeUndefined();
    expect(scoreTest({ events: 9, size: 9 }, { events: 4, size: 4 })).toBeUndefined();
  });
});

describe('proportionsTest', () => {
  it('takes the score test from 5 expected events and others on, and Fisher below', () => {
    expect(proportionsTest({ events: 8, size: 50 }, { events: 2, size: 50 })?.method).toBe('score');
    expect(proportionsTest({ events: 7, size: 50 }, { events: 2, size: 50 })?.method).toBe('fisher');
    expect(proportionsTest({ events: 42, size: 50 }, { events: 49, size: 50 })?.method).toBe('fisher');
    expect(proportionsTest({ events: 500, size: 1000 }, { events: 4, size: 9 })?.method).toBe('fisher');
  });

  it('gives the p of the test it took', () => {
    const frozen = Object.freeze({ events: 3, size: 4 });
    expect(proportionsTest(frozen, { events: 1, size: 4 })?.pValue).toBeCloseTo(0.4857142857142857, 14);
    const p = scoreTest({ events: 60, size: 410 }, { events: 20, size: 400 });
    expect(proportionsTest({ events: 60, size: 410 }, { events: 20, size: 400 })?.pValue).toBe(p);
  });

  it('rounds effective numbers for Fisher', () => {
    const rounded = fisher(3, 8, 1, 41);
    expect(proportionsTest({ events: 2.6, size: 8.3 }, { events: 1.4, size: 40.8 })).toEqual({
      method: 'fisher',
      pValue: rounded
    });
  });

  it('is 1 where all rows are alike and undefined without rows', () => {
    expect(proportionsTest({ events: 0, size: 1e6 }, { events: 0, size: 1e6 })).toEqual({
      method: 'fisher',
      pValue: 1
    });
    expect(proportionsTest({ events: 0, size: 0 }, { events: 0, size: 10 })).toBeUndefined();
    expect(proportionsTest({ events: 0, size: 0.4 }, { events: 0, size: 10 })).toBeUndefined();
  });
});
