import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionalRateRatio } from '#lib/statistics/conditional-rate-ratio.ts';
import type { Contrast } from '#lib/statistics/interval.ts';
import { katzRatio } from '#lib/statistics/katz-ratio.ts';
import { meanRatio } from '#lib/statistics/mean-ratio.ts';
import { moverRateDifference } from '#lib/statistics/mover-rate-difference.ts';
import { newcombeDifference } from '#lib/statistics/newcombe-difference.ts';
import { normalDifference } from '#lib/statistics/normal-difference.ts';
import { normalRatio } from '#lib/statistics/normal-ratio.ts';
import { relativeError } from './relative-error.ts';

const seed = 20240603;
const proportion = fc
  .integer({ min: 1, max: 3_000 })
  .chain((size) => fc.record({ events: fc.integer({ min: 0, max: size }), size: fc.constant(size) }));
const rate = fc.record({
  events: fc.integer({ min: 0, max: 3_000 }),
  exposure: fc.double({ min: 0.5, max: 1e5, noNaN: true })
});

function expectOrdered({ lower, estimate, upper }: Contrast) {
  const rounding = 1e-14 * Math.max(1, Math.abs(lower));
  expect(lower).toBeLessThanOrEqual(estimate + rounding);
  expect(upper).toBeGreaterThanOrEqual(estimate - rounding);
}

describe('contrasts of two groups', () => {
  it('contain their estimate, whatever the counts', () => {
    fc.assert(
      fc.property(proportion, proportion, rate, rate, (p1, p2, r1, r2) => {
        const all = [
          newcombeDifference(p1, p2),
          katzRatio(p1, p2),
          moverRateDifference(r1, r2),
          conditionalRateRatio(r1, r2)
        ];
        for (const contrast of all) if (contrast) expectOrdered(contrast);
      }),
      { seed, numRuns: 300 }
    );
  });

  it('turn around with the groups: differences change sign, ratios become their inverse', () => {
    fc.assert(
      fc.property(proportion, proportion, rate, rate, (p1, p2, r1, r2) => {
        for (const [there, back] of [
          [newcombeDifference(p1, p2)!, newcombeDifference(p2, p1)!],
          [moverRateDifference(r1, r2)!, moverRateDifference(r2, r1)!]
        ] as const) {
          expect(relativeError(-back.upper, there.lower)).toBeLessThan(1e-12);
          expect(relativeError(-back.lower, there.upper)).toBeLessThan(1e-12);
        }
        for (const [there, back] of [
          [katzRatio(p1, p2), katzRatio(p2, p1)],
          [conditionalRateRatio(r1, r2), conditionalRateRatio(r2, r1)]
        ] as const) {
          expect(there === undefined).toBe(back === undefined);
          if (there && back) expect(relativeError(1 / back.upper, there.lower)).toBeLessThan(1e-11);
        }
      }),
      { seed, numRuns: 200 }
    );
  });

  it('are undefined where a group has no base', () => {
    const none = Object.freeze({ events: 0, size: 0, exposure: 0 });
    const some = Object.freeze({ events: 3, size: 10, exposure: 10 });
    for (const contrast of [newcombeDifference, katzRatio]) {
      expect(contrast(none, some)).toBeUndefined();
      expect(contrast(some, none)).toBeUndefined();
    }
    for (const contrast of [moverRateDifference, conditionalRateRatio]) {
      expect(contrast(none, some)).toBeUndefined();
      expect(contrast(some, none)).toBeUndefined();
    }
  });
});

describe('standard errors', () => {
  it('newcombeDifference tells the unpooled one', () => {
    const { standardError } = newcombeDifference({ events: 56, size: 70 }, { events: 48, size: 80 })!;
    expect(relativeError(standardError, Math.sqrt((0.8 * 0.2) / 70 + (0.6 * 0.4) / 80))).toBeLessThan(1e-15);
  });

  it('katzRatio and conditionalRateRatio tell that of the log, none where a side has no events', () => {
    const katz = katzRatio({ events: 56, size: 70 }, { events: 48, size: 80 })!;
    expect(relativeError(katz.standardError, Math.sqrt(1 / 56 - 1 / 70 + 1 / 48 - 1 / 80))).toBeLessThan(1e-14);
    const exact = conditionalRateRatio({ events: 60, exposure: 410 }, { events: 20, exposure: 400 })!;
    expect(relativeError(exact.standardError, Math.sqrt(1 / 60 + 1 / 20))).toBeLessThan(1e-15);
    expect(katzRatio({ events: 0, size: 70 }, { events: 48, size: 80 })).not.toHaveProperty('standardError');
    expect(conditionalRateRatio({ events: 9, exposure: 1 }, { events: 0, exposure: 1 })).not.toHaveProperty(
      'standardError'
    );
  });
});

describe('edges of ratios', () => {
  it('katzRatio is 0 against some, infinite against none, 1 where every row is an event', () => {
    const none = { events: 0, size: 20 };
    const some = { events: 5, size: 20 };
    expect(katzRatio(none, some)).toMatchObject({ estimate: 0, lower: 0 });
    expect(katzRatio(some, none)).toMatchObject({ estimate: Infinity, upper: Infinity });
    expect(katzRatio(none, none)).toBeUndefined();
    const full = katzRatio({ events: 10, size: 10 }, { events: 20, size: 20 })!;
    expect(full.estimate).toBe(1);
    expect(full.lower).toBeLessThan(1);
    expect(full.upper).toBeGreaterThan(1);
  });

  it('conditionalRateRatio agrees with the two-group example of R poisson.test', () => {
    const { estimate, lower, upper } = conditionalRateRatio(
      { events: 11, exposure: 800 },
      { events: 21, exposure: 3011 }
    )!;
    expect(estimate).toBeCloseTo(1.971488, 6);
    expect(lower).toBeCloseTo(0.8584264, 6);
    expect(upper).toBeCloseTo(4.2772659, 6);
  });
});

describe('estimates with standard errors and means', () => {
  it('normalDifference of 20 ± 3 and 10 ± 4 has a standard error of 5 and z of 2', () => {
    const difference = normalDifference({ estimate: 20, standardError: 3 }, { estimate: 10, standardError: 4 });
    expect(difference.estimate).toBe(10);
    expect(difference.standardError).toBe(5);
    expect(relativeError(difference.lower, 10 - 5 * 1.959963984540054)).toBeLessThan(1e-14);
    expect(relativeError(difference.pValue, 0.04550026389635841)).toBeLessThan(1e-14);
  });

  it('normalDifference has no p where neither estimate has an error', () => {
    const exact = { estimate: 2, standardError: 0 };
    expect(normalDifference(exact, exact)).toEqual({ estimate: 0, lower: 0, upper: 0, standardError: 0 });
  });

  it('normalRatio has limits that are as far below as above on the log', () => {
    const ratio = normalRatio({ estimate: 20, standardError: 1 }, { estimate: 10, standardError: 1 })!;
    expect(ratio.estimate).toBe(2);
    expect(relativeError(ratio.standardError, Math.sqrt(0.0025 + 0.01))).toBeLessThan(1e-15);
    expect(relativeError(ratio.lower * ratio.upper, 4)).toBeLessThan(1e-14);
    expect(relativeError(Math.log(ratio.upper / 2), 1.959963984540054 * Math.sqrt(0.0125))).toBeLessThan(1e-14);
  });

  it('ratios are undefined unless both sides are above 0', () => {
    const one = { estimate: 1, standardError: 0.1 };
    expect(normalRatio({ estimate: 0, standardError: 0.1 }, one)).toBeUndefined();
    expect(normalRatio(one, { estimate: -1, standardError: 0.1 })).toBeUndefined();
    expect(meanRatio({ size: 5, mean: 0, variance: 1 }, { size: 5, mean: 1, variance: 1 })).toBeUndefined();
    expect(meanRatio({ size: 1, mean: 1, variance: 0 }, { size: 5, mean: 1, variance: 1 })).toBeUndefined();
  });

  it('meanRatio is the ratio of the means with their standard errors, effective sizes heeded', () => {
    const got = meanRatio(
      { size: 25, mean: 20, variance: 25 },
      { size: 400, mean: 10, variance: 16, effectiveSize: 16 }
    );
    expect(got).toEqual(normalRatio({ estimate: 20, standardError: 1 }, { estimate: 10, standardError: 1 }));
  });
});
