import { describe, expect, test } from 'vitest';
import { estimate } from '#lib/findings/estimate.ts';
import { restTally, sumOfTallies } from '#lib/findings/rest-tally.ts';
import { aTally, anIndicator } from './build-tallies.ts';

describe('restTally', () => {
  test('subtracts exactly, decimals and sums over persons included', () => {
    const clusters = (persons: number, sum: number) => ({
      persons,
      sumEventsSquared: sum,
      sumEventsRows: sum,
      sumRowsSquared: sum
    });
    const overall = aTally('private', {
      numerator: '0.3',
      denominator: 100,
      sumSquares: '7.5',
      clusters: clusters(50, 90)
    });
    const group = aTally('private', { numerator: '0.1', denominator: 40, sumSquares: 3, clusters: clusters(20, 30) });
    expect(restTally(overall, { ...group, dimension: 'sex', group: 'Male' })).toMatchObject({
      dimension: 'sex',
      group: 'rest',
      numerator: '0.2',
      denominator: '60',
      sumSquares: '4.5',
      clusters: { persons: 30, sumEventsSquared: '60' }
    });
  });

  test('is withheld where either side is, and does not apply where there are no counts', () => {
    const overall = aTally('public');
    const rest = restTally(overall, aTally('public', { numerator: { absent: 'withheld' } }));
    expect(rest.numerator).toEqual({ absent: 'withheld' });
    const none = restTally(overall, aTally('public', { numerator: { absent: 'not-reported' } }));
    expect(none.numerator).toEqual({ absent: 'not-applicable' });
  });

  test('of a group larger than the whole cannot be read', () => {
    const rest = restTally(aTally('private', { numerator: 5, denominator: 10 }), aTally('private', { denominator: 8 }));
    expect(estimate(rest, anIndicator(), false).status).toBe('unreadable');
  });
});

describe('sumOfTallies', () => {
  test('adds counts and joins times; one absence is the absence of all', () => {
    const times = [{ days: 3, closed: true, count: 2 }];
    const one = aTally('private', { numerator: 2, denominator: 2, times });
    expect(sumOfTallies([one, one])).toMatchObject({ numerator: '4', denominator: '4', times: [...times, ...times] });
    expect(sumOfTallies([one, { ...one, numerator: { absent: 'withheld' } }])?.numerator).toEqual({
      absent: 'withheld'
    });
    expect(sumOfTallies([])).toBeUndefined();
  });
});
