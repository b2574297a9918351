import { describe, expect, it } from 'vitest';
import { byarInterval } from '#lib/statistics/byar-interval.ts';
import { clopperPearsonInterval } from '#lib/statistics/clopper-pearson-interval.ts';
import { conditionalRateRatio } from '#lib/statistics/conditional-rate-ratio.ts';
import type { Interval } from '#lib/statistics/interval.ts';
import { katzRatio } from '#lib/statistics/katz-ratio.ts';
import { moverRateDifference } from '#lib/statistics/mover-rate-difference.ts';
import { newcombeDifference } from '#lib/statistics/newcombe-difference.ts';
import { poissonInterval } from '#lib/statistics/poisson-interval.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import golden from '../reference/statistics/rates-golden.json' with { type: 'json' };
import { relativeError } from './relative-error.ts';

type OneSample = (events: number, base: number, confidence: number) => Interval | undefined;
type TwoSamples = (x1: number, n1: number, x2: number, n2: number, confidence: number) => Interval | undefined;

const oneSample: readonly [keyof typeof golden, string, number, OneSample][] = [
  ['wilson', 'prop.test of R', 1e-13, wilsonInterval],
  ['clopper-pearson', 'binom.test of R', 1e-10, clopperPearsonInterval],
  ['garwood', 'poisson.test of R', 1e-11, poissonInterval],
  ['byar', 'PHEindicatormethods', 1e-12, byarInterval]
];

const twoSamples: readonly [keyof typeof golden, string, number, TwoSamples][] = [
  [
    'newcombe',
    'ratesci',
    1e-11,
    (x1, n1, x2, n2, confidence) => newcombeDifference({ events: x1, size: n1 }, { events: x2, size: n2 }, confidence)
  ],
  [
    'katz',
    'BinomRatioCI of DescTools',
    1e-12,
    (x1, n1, x2, n2, confidence) => katzRatio({ events: x1, size: n1 }, { events: x2, size: n2 }, confidence)
  ],
  [
    'mover',
    'moverci of ratesci',
    1e-10,
    (x1, n1, x2, n2, confidence) =>
      moverRateDifference({ events: x1, exposure: n1 }, { events: x2, exposure: n2 }, confidence)
  ],
  [
    'conditional',
    'poisson.test of R',
    1e-10,
    (x1, n1, x2, n2, confidence) =>
      conditionalRateRatio({ events: x1, exposure: n1 }, { events: x2, exposure: n2 }, confidence)
  ]
];

const limit = (value: string | number | undefined) => (value === 'Inf' ? Infinity : Number(value));

describe('intervals equal the reference figures', () => {
  for (const [method, reference, tolerance, interval] of oneSample) {
    it(`${method} agrees with ${reference} to ${tolerance} relative`, () => {
      for (const [events = NaN, base = NaN, confidence = NaN, lower, upper] of golden[method] as number[][]) {
        const got = interval(events, base, confidence);
        expect(relativeError(got?.lower, limit(lower)), `lower of ${events}/${base}`).toBeLessThan(tolerance);
        expect(relativeError(got?.upper, limit(upper)), `upper of ${events}/${base}`).toBeLessThan(tolerance);
      }
    });
  }

  for (const [method, reference, tolerance, interval] of twoSamples) {
    it(`${method} agrees with ${reference} to ${tolerance} relative, or answers undefined for 0/0`, () => {
      for (const row of golden[method]) {
        const [x1 = NaN, n1 = NaN, x2 = NaN, n2 = NaN, confidence = NaN] = row.map(Number);
        const got = interval(x1, n1, x2, n2, confidence);
        if (x1 === 0 && x2 === 0 && (method === 'katz' || method === 'conditional')) {
          expect(got).toBeUndefined();
          continue;
        }
        const place = `${x1}/${n1} against ${x2}/${n2}`;
        expect(relativeError(got?.lower, limit(row[5])), `lower of ${place}`).toBeLessThan(tolerance);
        expect(relativeError(got?.upper, limit(row[6])), `upper of ${place}`).toBeLessThan(tolerance);
      }
    });
  }
});
