import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile } from '#lib/statistics/beta-quantile.ts';
import { betaTails } from '#lib/statistics/beta-tails.ts';
import { binomialProbability } from '#lib/statistics/binomial-probability.ts';
import { criticalValue } from '#lib/statistics/critical-value.ts';
import { gammaQuantile } from '#lib/statistics/gamma-quantile.ts';
import { gammaTails } from '#lib/statistics/gamma-tails.ts';
import { normalQuantile } from '#lib/statistics/normal-quantile.ts';
import { normalTail } from '#lib/statistics/normal-tail.ts';
import { poissonProbability } from '#lib/statistics/poisson-probability.ts';
import { studentQuantile } from '#lib/statistics/student-quantile.ts';
import { studentTail } from '#lib/statistics/student-tail.ts';
import { relativeError } from './relative-error.ts';

const seed = 20240601;

describe('normal distribution', () => {
  it('normalQuantile gives the constant that everyone prints for 0.975', () => {
    expect(normalQuantile(0.975)).toBe(1.959963984540054);
    expect(criticalValue(0.95)).toBe(1.959963984540054);
  });

  it('normalQuantile agrees with 30-digit arithmetic to 1e-14', () => {
    const expected = [
      [0.9, 1.2815515655446004],
      [0.95, 1.6448536269514727],
      [0.995, 2.5758293035489008],
      [0.9995, 3.2905267314918948]
    ] as const;
    for (const [probability, z] of expected) {
      expect(relativeError(normalQuantile(probability), z)).toBeLessThan(1e-14);
      expect(relativeError(normalQuantile(1 - probability), -z)).toBeLessThan(1e-13);
    }
    expect(normalQuantile(0.5)).toBe(0);
  });

  it('normalTail undoes normalQuantile, far out too', () => {
    for (const twoSided of [0.9, 0.5, 0.05, 1e-4, 1e-12, 1e-100]) {
      expect(relativeError(normalTail(normalQuantile(twoSided / 2)), twoSided)).toBeLessThan(1e-12);
    }
    expect(normalTail(0)).toBe(1);
    expect(normalTail(Infinity)).toBe(0);
  });
});

describe("Student's distribution", () => {
  it('studentQuantile agrees with 30-digit arithmetic to 1e-14, for fractional degrees of freedom too', () => {
    const expected = [
      [0.95, 1, 12.706204736174706],
      [0.95, 9, 2.2621571627982055],
      [0.95, 29, 2.0452296421327043],
      [0.99, 2.5, 7.163728138948786],
      [0.95, 1e6, 1.959966356814107]
    ] as const;
    for (const [confidence, degreesOfFreedom, t] of expected) {
      expect(relativeError(studentQuantile(confidence, degreesOfFreedom), t)).toBeLessThan(1e-14);
    }
  });

  it('studentTail undoes studentQuantile from 1 to a billion degrees of freedom', () => {
    for (const degreesOfFreedom of [1, 1.5, 8, 30, 1e3, 1e6, 1e9]) {
      expect(relativeError(studentTail(studentQuantile(0.99, degreesOfFreedom), degreesOfFreedom), 0.01)).toBeLessThan(
        1e-12
      );
    }
    expect(relativeError(studentTail(-2.2, 9), 0.05534057279861165)).toBeLessThan(1e-14);
    expect(studentTail(0, 5)).toBe(1);
    expect(studentTail(1e200, 5)).toBe(0);
  });
});

describe('beta and gamma distributions', () => {
  it('the probabilities of counts in the millions keep their digits', () => {
    expect(relativeError(poissonProbability(1e6, 1e6), 0.000398942247156244)).toBeLessThan(1e-13);
    expect(relativeError(poissonProbability(1e7, 10010000), 8.52872705876225e-7)).toBeLessThan(1e-12);
    expect(relativeError(binomialProbability(3, 7, 0.3, 0.7), 0.266827932)).toBeLessThan(1e-14);
  });

  it('the beta quantile of a rare event among thirty million agrees with 40-digit arithmetic', () => {
    expect(relativeError(betaQuantile(0.025, 3, 3e7, 'upper').share, 2.4082288523219946e-7)).toBeLessThan(1e-13);
  });

  it('the gamma distribution keeps its digits above shapes of 200', () => {
    expect(relativeError(gammaTails(1063.2455532033675, 1000).upper, 0.024429887301834742)).toBeLessThan(1e-10);
    expect(relativeError(gammaTails(1e7, 1e7).lower, 0.5000420522087237)).toBeLessThan(1e-12);
  });

  it('quantiles and tails undo each other, and the two tails make one', () => {
    const size = fc.double({ min: -1, max: 6.5, noNaN: true }).map((digits) => 10 ** digits);
    const probability = fc.double({ min: 0.0005, max: 0.9995, noNaN: true });
    fc.assert(
      fc.property(size, size, probability, fc.constantFrom('lower', 'upper'), (a, b, p, side) => {
        const { share, complement } = betaQuantile(p, a, b, side);
        const beta = betaTails(share, complement, a, b);
        expect(relativeError(beta[side], p)).toBeLessThan(1e-9);
        expect(relativeError(beta.lower + beta.upper, 1)).toBeLessThan(1e-14);
        expect(relativeError(gammaTails(gammaQuantile(p, a, side), a)[side], p)).toBeLessThan(1e-9);
      }),
      { seed, numRuns: 300 }
    );
  });
});
