import { describe, expect, test } from 'vitest';
import type { Indicator } from '#lib/catalog/types.ts';
import { estimate } from '#lib/findings/estimate.ts';
import { indicatorVerdict } from '#lib/findings/indicator-verdict.ts';
import type { CharterRule, Tally } from '#lib/tallies/tally.ts';
import { aTally, anIndicator } from './build-tallies.ts';

function verdict(indicator: Indicator, tally: Partial<Tally<'private'>>, isRegister: boolean, charter?: CharterRule) {
  return indicatorVerdict(
    indicator,
    'Riverside',
    estimate(aTally('private', tally), indicator, isRegister),
    charter,
    isRegister,
    '2025-06-30'
  );
}

const shared = anIndicator({ favourable: 'higher', metAt: 90, partlyAt: 50, builtIn: true });

describe('indicatorVerdict', () => {
  test.each([
    [9, 10, 'met'],
    [29, 58, 'partly'],
    [28, 58, 'not-met']
  ])('holds %i of %i of a register against the thresholds as it is: %s', (numerator, denominator, expected) => {
    expect(verdict(shared, { numerator, denominator }, true)).toMatchObject({
      verdict: expected,
      thresholds: { metAt: 90, partlyAt: 50, from: 'default' }
    });
  });

  test('reaches 29 % with 29 of 100, though 0.29 × 100 is less in binary', () => {
    expect(0.29 * 100).toBeLessThan(29);
    const share = anIndicator({ favourable: 'higher', metAt: 29 });
    expect(verdict(share, { numerator: 29, denominator: 100 }, true).verdict).toBe('met');
    expect(verdict(share, { numerator: 28999, denominator: 100000 }, true).verdict).toBe('not-met');
  });

  test('needs the whole interval in one band where there is one', () => {
    expect(verdict(shared, { numerator: 960, denominator: 1000 }, false).verdict).toBe('met');
    expect(verdict(shared, { numerator: 905, denominator: 1000 }, false)).toMatchObject({
      verdict: 'cannot-tell',
      why: 'interval'
    });
    expect(verdict(shared, { numerator: 700, denominator: 1000 }, false).verdict).toBe('partly');
    expect(verdict(shared, { numerator: 300, denominator: 1000 }, false).verdict).toBe('not-met');
  });

  test('turns the bands round where lower is better', () => {
    const low = anIndicator({ metAt: 10, partlyAt: 20 });
    const of = (numerator: number) => verdict(low, { numerator, denominator: 1000 }, true).verdict;
    expect([of(100), of(101), of(200), of(201)]).toEqual(['met', 'partly', 'partly', 'not-met']);
  });

  test('takes a charter before the defaults, and those before a target', () => {
    const charter = { item: 'readmission', metAt: 70, setBy: 'Neighbours', setOn: '2024-01-01' };
    const tally = { numerator: 7, denominator: 10 };
    expect(verdict(shared, tally, true, charter)).toMatchObject({
      verdict: 'met',
      thresholds: { metAt: 70, from: 'charter', setBy: 'Neighbours', setOn: '2024-01-01', daysBefore: 546 }
    });
    expect(verdict(shared, tally, true, charter).thresholds).not.toHaveProperty('partlyAt');
    const target = anIndicator({ favourable: 'higher', target: 80 });
    expect(verdict(target, tally, true)).toMatchObject({
      verdict: 'not-met',
      thresholds: { metAt: 80, from: 'target' }
    });
    expect(verdict({ ...target, metAt: 60 }, tally, true)).toMatchObject({
      verdict: 'met',
      thresholds: { from: 'user' }
    });
  });

  test('cannot tell without thresholds, or with the figure withheld', () => {
    expect(verdict(anIndicator(), {}, false)).toMatchObject({ verdict: 'cannot-tell', why: 'no-thresholds' });
    expect(verdict(shared, { numerator: { absent: 'withheld' } }, false)).toMatchObject({
      verdict: 'cannot-tell',
      why: 'withheld'
    });
  });

  test('has no data without a tally, where nothing was reported, and where nobody was at risk', () => {
    expect(indicatorVerdict(shared, 'Riverside', undefined, undefined, false, '')).toMatchObject({
      verdict: 'no-data'
    });
    expect(verdict(shared, { numerator: { absent: 'not-reported' } }, true).verdict).toBe('no-data');
    expect(verdict(shared, { numerator: 0, denominator: 0 }, true)).toMatchObject({
      verdict: 'no-data',
      why: 'not-applicable'
    });
  });

  test('says not met of a median not reached once the follow-up has passed partly', () => {
    const time = anIndicator({ kind: 'time-to-event', scale: 1, metAt: 365, partlyAt: 730 });
    const open = (days: number) => ({ numerator: 0, denominator: 3, times: [{ days, closed: false, count: 3 }] });
    expect(verdict(time, open(731), true).verdict).toBe('not-met');
    expect(verdict(time, open(730), true)).toMatchObject({ verdict: 'cannot-tell', why: 'not-reached' });
  });

  test('cannot tell from a given figure without limits, and reads one with limits on its own scale', () => {
    const survey = anIndicator({ kind: 'estimate', favourable: 'higher', target: 70 });
    const absent = { absent: 'not-reported' } as const;
    const of = (given: { value: string; lower?: string; upper?: string }) =>
      verdict(survey, { numerator: absent, denominator: absent, given }, false).verdict;
    expect(of({ value: '80' })).toBe('cannot-tell');
    expect(of({ value: '80', lower: '70', upper: '90' })).toBe('met');
  });
});
