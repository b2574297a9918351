import { describe, expect, it } from 'vitest';
import { byarInterval } from '#lib/statistics/byar-interval.ts';
import { clopperPearsonInterval } from '#lib/statistics/clopper-pearson-interval.ts';
import { conditionalRateRatio } from '#lib/statistics/conditional-rate-ratio.ts';
import { conditionalRateTest } from '#lib/statistics/conditional-rate-test.ts';
import { designEffect } from '#lib/statistics/design-effect.ts';
import { effectiveSize } from '#lib/statistics/effective-size.ts';
import { fisherExactTest } from '#lib/statistics/fisher-exact-test.ts';
import { katzRatio } from '#lib/statistics/katz-ratio.ts';
import { kaplanMeier } from '#lib/statistics/kaplan-meier.ts';
import { moverRateDifference } from '#lib/statistics/mover-rate-difference.ts';
import { newcombeDifference } from '#lib/statistics/newcombe-difference.ts';
import { normalDifference } from '#lib/statistics/normal-difference.ts';
import { normalQuantile } from '#lib/statistics/normal-quantile.ts';
import { normalRatio } from '#lib/statistics/normal-ratio.ts';
import { normalTail } from '#lib/statistics/normal-tail.ts';
import { poissonInterval } from '#lib/statistics/poisson-interval.ts';
import { proportionsTest } from '#lib/statistics/proportions-test.ts';
import { reliabilityOfMean } from '#lib/statistics/reliability-of-mean.ts';
import { reliabilityOfProportion } from '#lib/statistics/reliability-of-proportion.ts';
import { reliabilityOfRate } from '#lib/statistics/reliability-of-rate.ts';
import { scoreTest } from '#lib/statistics/score-test.ts';
import { studentInterval } from '#lib/statistics/student-interval.ts';
import { studentQuantile } from '#lib/statistics/student-quantile.ts';
import { studentTail } from '#lib/statistics/student-tail.ts';
import { welchDifference } from '#lib/statistics/welch-difference.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';

const impossiblePairs = [
  [NaN, 10],
  [-1, 10],
  [1, NaN],
  [1, -10],
  [1, Infinity],
  [Infinity, Infinity]
] as const;

describe('impossible arguments are our own defect and throw', () => {
  it('counts of proportions, more events than rows among them', () => {
    const right = { events: 1, size: 4 };
    for (const [events, size] of [...impossiblePairs, [11, 10]] as const) {
      const wrong = { events, size };
      for (const one of [wilsonInterval, clopperPearsonInterval, reliabilityOfProportion]) {
        expect(() => one(events, size), `${one.name}(${events}, ${size})`).toThrow(RangeError);
      }
      for (const two of [newcombeDifference, katzRatio, scoreTest, fisherExactTest, proportionsTest]) {
        expect(() => two(wrong, right), two.name).toThrow(RangeError);
        expect(() => two(right, wrong), two.name).toThrow(RangeError);
      }
    }
    expect(() => fisherExactTest({ events: 0.5, size: 4 }, right)).toThrow(RangeError);
  });

  it('counts of rates', () => {
    const right = { events: 1, exposure: 4 };
    for (const [events, exposure] of impossiblePairs) {
      const wrong = { events, exposure };
      for (const one of [poissonInterval, byarInterval, reliabilityOfRate]) {
        expect(() => one(events, exposure), `${one.name}(${events}, ${exposure})`).toThrow(RangeError);
      }
      for (const two of [moverRateDifference, conditionalRateRatio, conditionalRateTest]) {
        expect(() => two(wrong, right), two.name).toThrow(RangeError);
        expect(() => two(right, wrong), two.name).toThrow(RangeError);
      }
    }
  });

  it('means and estimates', () => {
    const right = { size: 5, mean: 1, variance: 1 };
    const wrongs = [{ size: -1 }, { size: NaN }, { mean: NaN }, { variance: -1 }, { effectiveSize: NaN }];
    for (const wrong of wrongs) {
      expect(() => studentInterval({ ...right, ...wrong })).toThrow(RangeError);
      expect(() => reliabilityOfMean({ ...right, ...wrong })).toThrow(RangeError);
      expect(() => welchDifference(right, { ...right, ...wrong })).toThrow(RangeError);
    }
    const given = { estimate: 1, standardError: 1 };
    for (const wrong of [{ estimate: NaN }, { estimate: Infinity }, { standardError: -1 }, { standardError: NaN }]) {
      expect(() => normalDifference(given, { ...given, ...wrong })).toThrow(RangeError);
      expect(() => normalRatio({ ...given, ...wrong }, given)).toThrow(RangeError);
    }
    expect(() => designEffect(NaN, 1)).toThrow(RangeError);
    expect(() => designEffect(1, -1)).toThrow(RangeError);
    expect(() => effectiveSize(-1, 2)).toThrow(RangeError);
    expect(() => effectiveSize(3, NaN)).toThrow(RangeError);
  });

  it('probabilities, confidences and degrees of freedom', () => {
    for (const confidence of [NaN, 0, 1, -0.5, 95]) {
      expect(() => wilsonInterval(1, 4, confidence)).toThrow(RangeError);
      expect(() => clopperPearsonInterval(1, 4, confidence)).toThrow(RangeError);
      expect(() => poissonInterval(1, 4, confidence)).toThrow(RangeError);
      expect(() => studentQuantile(confidence, 5)).toThrow(RangeError);
      expect(() => normalQuantile(confidence)).toThrow(RangeError);
      expect(() => kaplanMeier([], confidence)).toThrow(RangeError);
    }
    for (const degreesOfFreedom of [NaN, 0, -1, Infinity]) {
      expect(() => studentQuantile(0.95, degreesOfFreedom)).toThrow(RangeError);
      expect(() => studentTail(1, degreesOfFreedom)).toThrow(RangeError);
    }
    expect(() => normalTail(NaN)).toThrow(RangeError);
    expect(() => studentTail(NaN, 5)).toThrow(RangeError);
  });
});
