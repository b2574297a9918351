import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byarInterval } from '#lib/statistics/byar-interval.ts';
import { clopperPearsonInterval } from '#lib/statistics/clopper-pearson-interval.ts';
import { poissonInterval } from '#lib/statistics/poisson-interval.ts';
import { studentInterval } from '#lib/statistics/student-interval.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import { relativeError } from './relative-error.ts';

const seed = 20240602;
const tolerance = 1e-15;

describe('wilsonInterval', () => {
  it('equals the published truth of California readmissions to 1e-12', () => {
    const truth = [
      [32780, 180302, 0.180032619643652, 0.1835931005679394],
      [21573, 154342, 0.13805305419561945, 0.1415128936199103],
      [62673, 432751, 0.14377925200624017, 0.1458762976261225],
      [1082, 6156, 0.16645850390611006, 0.18547286856718875],
      [143721, 1032282, 0.13856002075781423, 0.13989564521606349],
      [1698, 20467, 0.07926180148293431, 0.08682035325700845]
    ] as const;
    for (const [events, size, lower, upper] of truth) {
      expect(relativeError(wilsonInterval(events, size)?.lower, lower)).toBeLessThan(1e-12);
      expect(relativeError(wilsonInterval(events, size)?.upper, upper)).toBeLessThan(1e-12);
    }
  });

  it('reaches 0 and 1 exactly where no row, or every row, is an event', () => {
    for (const size of [1, 3, 30, 1e7, 12.5]) {
      expect(wilsonInterval(0, size)?.lower).toBe(0);
      expect(wilsonInterval(size, size)?.upper).toBe(1);
    }
  });

  it('keeps its digits for one event among a billion', () => {
    const square = 1.959963984540054 ** 2;
    const product = wilsonInterval(1, 1e9)!.lower * wilsonInterval(1, 1e9)!.upper;
    expect(relativeError(product, 1 / (1e9 * (1e9 + square)))).toBeLessThan(1e-15);
  });

  it('widens with a smaller effective size', () => {
    const rows = wilsonInterval(30, 100)!;
    const effective = wilsonInterval(12.3, 41)!;
    expect(effective.lower).toBeLessThan(rows.lower);
    expect(effective.upper).toBeGreaterThan(rows.upper);
  });
});

describe('intervals of a proportion', () => {
  const counts = fc
    .integer({ min: 1, max: 5_000 })
    .chain((size) => fc.tuple(fc.integer({ min: 0, max: size }), fc.constant(size)));

  for (const interval of [wilsonInterval, clopperPearsonInterval]) {
    it(`${interval.name} contains the share and stays within 0 and 1`, () => {
      fc.assert(
        fc.property(counts, fc.double({ min: 0.5, max: 0.999, noNaN: true }), ([events, size], confidence) => {
          const { lower, upper } = interval(events, size, confidence)!;
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual((events / size) * (1 + tolerance));
          expect(upper).toBeGreaterThanOrEqual((events / size) * (1 - tolerance));
          expect(upper).toBeLessThanOrEqual(1);
        }),
        { seed }
      );
    });

    it(`${interval.name} moves up with every further event and mirrors itself for the others`, () => {
      fc.assert(
        fc.property(counts, ([events, size]) => {
          const here = interval(events, size)!;
          const mirrored = interval(size - events, size)!;
          expect(Math.abs(1 - mirrored.upper - here.lower)).toBeLessThan(1e-13);
          if (events === size) return;
          const next = interval(events + 1, size)!;
          expect(next.lower).toBeGreaterThan(here.lower);
          expect(next.upper).toBeGreaterThan(here.upper);
        }),
        { seed }
      );
    });

    it(`${interval.name} is undefined without rows and narrows with confidence`, () => {
      expect(interval(0, 0)).toBeUndefined();
      expect(interval(5, 20, 0.8)!.upper).toBeLessThan(interval(5, 20, 0.95)!.upper);
    });
  }

  it('clopperPearsonInterval has its closed form where nothing was seen in n rows', () => {
    expect(relativeError(clopperPearsonInterval(0, 10)?.upper, 1 - 0.025 ** 0.1)).toBeLessThan(1e-14);
    expect(relativeError(clopperPearsonInterval(10, 10)?.lower, 0.025 ** 0.1)).toBeLessThan(1e-14);
    expect(clopperPearsonInterval(1, 1)).toEqual({ lower: expect.closeTo(0.025, 14), upper: 1 });
  });

  it('clopperPearsonInterval takes fractional effective numbers', () => {
    const { lower, upper } = clopperPearsonInterval(12.3, 41)!;
    expect(lower).toBeGreaterThan(clopperPearsonInterval(12, 41)!.lower);
    expect(upper).toBeLessThan(clopperPearsonInterval(13, 41)!.upper);
  });
});

describe('intervals of a rate', () => {
  it('poissonInterval has its closed form where no event was seen', () => {
    const { lower, upper } = poissonInterval(0, 2)!;
    expect(lower).toBe(0);
    expect(relativeError(upper, -Math.log(0.025) / 2)).toBeLessThan(1e-14);
  });

  for (const interval of [poissonInterval, byarInterval]) {
    it(`${interval.name} contains the rate, is in its unit and moves up with every further event`, () => {
      const exposures = fc.double({ min: 0.01, max: 1e6, noNaN: true });
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 100_000 }), exposures, (events, exposure) => {
          const { lower, upper } = interval(events, exposure)!;
          expect(lower).toBeLessThanOrEqual(events / exposure);
          expect(upper).toBeGreaterThan(events / exposure);
          expect(interval(events + 1, exposure)!.lower).toBeGreaterThan(lower);
          expect(interval(events + 1, exposure)!.upper).toBeGreaterThan(upper);
          expect(relativeError(interval(events, exposure * 2)!.upper, upper / 2)).toBeLessThan(1e-15);
        }),
        { seed }
      );
    });

    it(`${interval.name} is undefined without exposure`, () => {
      expect(interval(0, 0)).toBeUndefined();
      expect(interval(3, 0)).toBeUndefined();
    });
  }

  it('byarInterval never goes below 0, where its formula would', () => {
    expect(byarInterval(1, 1, 0.999)?.lower).toBe(0);
    expect(byarInterval(0, 1)?.lower).toBe(0);
  });
});

describe('studentInterval', () => {
  it('agrees with arithmetic by hand: mean 5, variance 4, ten values', () => {
    const { lower, upper, standardError } = studentInterval(Object.freeze({ size: 10, mean: 5, variance: 4 }))!;
    const half = 2.2621571627982055 * Math.sqrt(0.4);
    expect(relativeError(standardError, Math.sqrt(0.4))).toBeLessThan(1e-15);
    expect(relativeError(lower, 5 - half)).toBeLessThan(1e-14);
    expect(relativeError(upper, 5 + half)).toBeLessThan(1e-14);
  });

  it('uses the effective size for the error and the degrees of freedom', () => {
    const clustered = studentInterval({ size: 40, mean: 5, variance: 4, effectiveSize: 10 });
    expect(clustered).toEqual(studentInterval({ size: 10, mean: 5, variance: 4 }));
  });

  it('is undefined below two values, effective ones too, and a point where all values are alike', () => {
    expect(studentInterval({ size: 0, mean: 0, variance: 0 })).toBeUndefined();
    expect(studentInterval({ size: 1, mean: 5, variance: 0 })).toBeUndefined();
    expect(studentInterval({ size: 9, mean: 5, variance: 1, effectiveSize: 1.5 })).toBeUndefined();
    expect(studentInterval({ size: 9, mean: 5, variance: 0 })).toEqual({ lower: 5, upper: 5, standardError: 0 });
  });
});
