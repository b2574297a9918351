import { describe, expect, test } from 'vitest';
import { estimate } from '#lib/findings/estimate.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import { aTally, anIndicator } from './build-tallies.ts';

const readmission = anIndicator();
const z = 1.959963984540054;

describe('estimate of a proportion', () => {
  test('is events of those at risk with Wilson’s interval, unscaled', () => {
    const found = estimate(aTally('private', { numerator: 20, denominator: 100 }), readmission, false);
    expect(found).toMatchObject({ estimate: 0.2, factor: 100, status: 'ok', reliability: 'ok', standardError: 0.04 });
    expect({ lower: found.lower, upper: found.upper }).toEqual(wilsonInterval(20, 100));
  });

  test('uses the effective size where persons have many rows', () => {
    // 10 persons with 10 stays each; two of them were readmitted every time: 20 of 100, but really 2 of 10.
    // Σe² = 2·100, Σen = 2·100, Σn² = 1000; variance = 10/9 · (200 − 2·0.2·200 + 0.04·1000) / 100² = 10/9 · 160 / 10000.
    // Against 0.16/100 the design effect is 100/9 and the effective size 9.
    const clusters = { persons: 10, sumEventsSquared: 200, sumEventsRows: 200, sumRowsSquared: 1000 };
    const found = estimate(aTally('private', { numerator: 20, denominator: 100, clusters }), readmission, false);
    expect(found.effectiveSize).toBeCloseTo(9, 10);
    expect(found.standardError).toBeCloseTo(Math.sqrt(0.16 / 9), 12);
    expect(found.reliability).toBe('unreliable');
    expect(found.upper).toBeCloseTo(wilsonInterval(1.8, 9)?.upper ?? NaN, 12);
  });

  test('never takes persons for more than their rows', () => {
    const clusters = { persons: 100, sumEventsSquared: 20, sumEventsRows: 20, sumRowsSquared: 100 };
    const found = estimate(aTally('private', { numerator: 20, denominator: 100, clusters }), readmission, false);
    expect(found.effectiveSize).toBeLessThanOrEqual(100);
    expect(found.effectiveSize).toBeGreaterThan(98);
  });

  test('counts one person with many rows as one row', () => {
    const clusters = { persons: 1, sumEventsSquared: 400, sumEventsRows: 2000, sumRowsSquared: 10000 };
    const found = estimate(aTally('private', { numerator: 20, denominator: 100, clusters }), readmission, false);
    expect(found.effectiveSize).toBe(1);
  });

  test('has no interval in a register, which is a census', () => {
    const found = estimate(aTally('private', { numerator: 7, denominator: 8 }), readmission, true);
    const none = { absent: 'not-applicable' };
    expect(found).toMatchObject({ estimate: 0.875, lower: none, upper: none, standardError: none, reliability: 'ok' });
  });

  test('keeps the reason for which it is absent, withheld before any other', () => {
    const tally = aTally('public', { numerator: { absent: 'not-reported' }, denominator: { absent: 'withheld' } });
    expect(estimate(tally, readmission, false)).toMatchObject({ status: 'withheld', estimate: { absent: 'withheld' } });
  });

  test('does not apply to nobody, and cannot be read where more have the event than there are', () => {
    expect(estimate(aTally('private', { numerator: 0, denominator: 0 }), readmission, false).status).toBe(
      'not-applicable'
    );
    expect(estimate(aTally('private', { numerator: 5, denominator: 4 }), readmission, false).status).toBe('unreadable');
  });

  test('passes the file’s own figure on where there are no counts', () => {
    const tally = aTally('private', {
      numerator: { absent: 'not-reported' },
      denominator: { absent: 'not-reported' },
      given: { value: '17.1', lower: '15.1', upper: '19.1' }
    });
    const found = estimate(tally, readmission, false);
    expect(found).toMatchObject({ estimate: 17.1, lower: 15.1, upper: 19.1, factor: 1, status: 'ok' });
    expect(found.standardError).toBeCloseTo(4 / (2 * z), 12);
  });
});

describe('estimate of other kinds', () => {
  test('of a rate is exact Poisson, with the root of the events over the exposure as its error', () => {
    const falls = anIndicator({ kind: 'rate', scale: 1000 });
    const found = estimate(aTally('private', { numerator: 100, denominator: '50000.0' }), falls, false);
    expect(found).toMatchObject({ estimate: 0.002, standardError: 10 / 50000, factor: 1000, reliability: 'ok' });
    expect(found.lower).toBeCloseTo(81.36399 / 50000, 9);
  });

  test('of a mean is sum over n with Student’s interval, from exact sums', () => {
    // 40 values of 1.5 and 40 of 2.5: mean 2, Σx² = 40·2.25 + 40·6.25 = 340, variance = (340 − 320)/79.
    const waiting = anIndicator({ kind: 'mean', scale: 1 });
    const tally = aTally('private', { numerator: '160', denominator: 80, sumSquares: '340.0' });
    const found = estimate(tally, waiting, false);
    expect(found.estimate).toBe(2);
    expect(found.standardError).toBeCloseTo(Math.sqrt(20 / 79 / 80), 14);
    expect(found.effectiveSize).toBe(80);
  });

  test('of a mean without a sum of squares uses the error that the file gives', () => {
    const waiting = anIndicator({ kind: 'mean', scale: 1 });
    const given = { value: '2', standardError: '0.1' };
    const found = estimate(aTally('private', { numerator: 160, denominator: 80, given }), waiting, false);
    expect(found).toMatchObject({ estimate: 2, standardError: 0.1 });
    expect(found.upper).toBeCloseTo(2 + 0.1 * z, 12);
    const without = estimate(aTally('private', { numerator: 160, denominator: 80 }), waiting, false);
    expect(without).toMatchObject({ estimate: 2, standardError: { absent: 'not-reported' } });
  });

  test('of two sums is their quotient without an interval', () => {
    const paid = anIndicator({ kind: 'ratio-of-sums' });
    const found = estimate(aTally('private', { numerator: '0.3', denominator: '0.1' }), paid, true);
    expect(found).toMatchObject({ estimate: 3, lower: { absent: 'not-applicable' } });
    expect(estimate(aTally('private', { numerator: 0, denominator: 0 }), paid, true).status).toBe('not-applicable');
  });

  test('of a time is the median, and not reached while more than half are open', () => {
    const redress = anIndicator({ kind: 'time-to-event', scale: 1 });
    const closed = (days: number, count: number) => ({ days, closed: true, count });
    const times = [closed(10, 2), closed(20, 2), { days: 30, closed: false, count: 1 }];
    const found = estimate(aTally('private', { numerator: 4, denominator: 5, times }), redress, true);
    expect(found).toMatchObject({ estimate: 20, status: 'ok' });
    const open = [closed(10, 2), { days: 400, closed: false, count: 8 }];
    const later = estimate(aTally('private', { numerator: 2, denominator: 10, times: open }), redress, true);
    expect(later).toMatchObject({ status: 'not-reached', estimate: { absent: 'not-reached' } });
    const none = estimate(aTally('private', { numerator: 0, denominator: 0, times: [] }), redress, true);
    expect(none.status).toBe('not-applicable');
  });

  test('of seats is a share beside the population’s', () => {
    const seats = anIndicator({ kind: 'composition' });
    const tally = aTally('private', { numerator: 2, denominator: 8, population: { count: '30.5', total: 61 } });
    expect(estimate(tally, seats, true)).toMatchObject({ estimate: 0.25, populationShare: 0.5 });
  });

  test('of a given figure works out limits from an error, and says so where there is neither', () => {
    const survey = anIndicator({ kind: 'estimate' });
    const absent = { absent: 'not-reported' } as const;
    const of = (given: { value: string; standardError?: string; lower?: string; upper?: string }) =>
      estimate(aTally('private', { numerator: absent, denominator: absent, given }), survey, false);
    expect(of({ value: '50', standardError: '2' }).lower).toBeCloseTo(50 - 2 * z, 12);
    expect(of({ value: '50' })).toMatchObject({ estimate: 50, lower: absent, standardError: absent });
    expect(of({ value: '50', standardError: '-1' }).status).toBe('unreadable');
    expect(of({ value: '50', lower: '60', upper: '40' }).status).toBe('unreadable');
  });
});
