import { describe, expect, test } from 'vitest';
import type { GroupRole } from '#lib/catalog/types.ts';
import { estimate } from '#lib/findings/estimate.ts';
import { knownShare } from '#lib/findings/known-share.ts';
import { finished } from '#lib/finished.ts';
import { slices } from '#lib/findings/slices.ts';
import type { Maybe } from '#lib/tallies/tally.ts';
import { aTally, anIndicator } from './build-tallies.ts';

const roles: Readonly<Record<string, GroupRole>> = {
  Unknown: 'unknown',
  Declined: 'declined',
  Mixed: 'mixed',
  Other: 'other'
};
const hidden = { absent: 'withheld' } as const;

function shareOf(sizes: Readonly<Record<string, Maybe<number>>>, overlapping = false) {
  const estimates = Object.entries(sizes).map(([group, denominator]) => {
    const dimension = group === 'all' ? 'all' : 'race';
    const numerator = typeof denominator === 'number' ? 0 : hidden;
    return estimate(aTally('public', { dimension, group, numerator, denominator }), anIndicator(), false);
  });
  const [slice] = finished(slices(estimates));
  if (slice === undefined) throw new Error('no slice');
  return knownShare(slice, 'proportion', overlapping, (group) => roles[group] ?? 'known');
}

describe('knownShare', () => {
  test('leaves out unknown, declined, mixed labels and what the groups do not add up to', () => {
    expect(shareOf({ all: 100, A: 50, Other: 10, Unknown: 10, Declined: 5, Mixed: 5 }).share).toBe(0.6);
  });

  test('takes the groups for the whole where there is no overall row', () => {
    expect(shareOf({ A: 60, Unknown: 20 }).share).toBe(0.75);
  });

  test('is known exactly where only unknown groups are hidden', () => {
    expect(shareOf({ all: 100, A: 65, B: 3, Unknown: hidden, Declined: hidden })).toEqual({
      share: 0.68,
      atMost: 0.68
    });
  });

  test('is open where a known group is hidden, and bounded by the unknown that is shown', () => {
    const found = shareOf({ all: 100, A: 40, B: hidden, Unknown: 35 });
    expect(found.share).toEqual(hidden);
    expect(found.atMost).toBeCloseTo(0.65, 12);
  });

  test('of overlapping groups is what the unknown ones leave', () => {
    expect(shareOf({ all: 100, A: 80, B: 70, Unknown: 25 }, true).share).toBe(0.75);
    expect(shareOf({ all: 100, A: 80, Unknown: hidden }, true)).toEqual({ share: hidden, atMost: 1 });
  });

  test('does not apply to nobody', () => {
    expect(shareOf({ all: 0, A: 0 }).share).toEqual({ absent: 'not-applicable' });
  });
});
