import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier, type Duration } from '#lib/statistics/kaplan-meier.ts';
import { relativeError } from './relative-error.ts';

const closedOn = (...days: number[]): Duration[] => days.map((day) => ({ days: day, closed: true, count: 1 }));
const openAt = (...days: number[]): Duration[] => days.map((day) => ({ days: day, closed: false, count: 1 }));

describe('kaplanMeier', () => {
  it('agrees with R survfit on the leukaemia data (aml), both arms', () => {
    const maintained = [...closedOn(9, 13, 18, 23, 31, 34, 48), ...openAt(13, 28, 45, 161)];
    const withdrawn = [...closedOn(5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45), ...openAt(16)];
    expect(kaplanMeier(maintained)).toMatchObject({ median: 31, lower: 18, followUp: 161 });
    expect(kaplanMeier(maintained)).not.toHaveProperty('upper');
    expect(kaplanMeier(withdrawn)).toMatchObject({ median: 23, lower: 8, followUp: 45 });
    expect(kaplanMeier(withdrawn)).not.toHaveProperty('upper');
  });

  it('counts by hand: a case last seen open on a day of closing was at risk on it', () => {
    const durations = Object.freeze([
      Object.freeze({ days: 10, closed: false, count: 1 }),
      Object.freeze({ days: 10, closed: true, count: 1 }),
      Object.freeze({ days: 20, closed: true, count: 1 }),
      Object.freeze({ days: 30, closed: false, count: 2 })
    ]);
    const { steps, median, followUp } = kaplanMeier(durations)!;
    expect(steps.map(({ days, atRisk, closed }) => [days, atRisk, closed])).toEqual([
      [10, 5, 1],
      [20, 3, 1]
    ]);
    expect(steps[0]!.open).toBe(0.8);
    expect(relativeError(steps[1]!.open, 0.8 * (2 / 3))).toBeLessThan(1e-15);
    const width = 1.959963984540054 * Math.sqrt(1 / 5 / 4 + 1 / 3 / 2);
    expect(relativeError(steps[1]!.lower, ((0.8 * 2) / 3) * Math.exp(-width))).toBeLessThan(1e-14);
    expect(steps[1]!.upper).toBe(1);
    expect(median).toBeUndefined();
    expect(followUp).toBe(30);
  });

  it('takes the first day on which exactly half are open', () => {
    expect(kaplanMeier(closedOn(1, 2, 3, 4))?.median).toBe(2);
    expect(kaplanMeier(closedOn(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))?.median).toBe(5);
    expect(kaplanMeier([{ days: 7, closed: true, count: 3 }, ...openAt(8, 8, 8)])?.median).toBe(7);
  });

  it('has no limits once nothing is open, as of a single case', () => {
    expect(kaplanMeier(closedOn(5))).toEqual({
      steps: [{ days: 5, atRisk: 1, closed: 1, open: 0 }],
      median: 5,
      followUp: 5
    });
  });

  it('reaches nothing where no case closed, and is undefined without cases', () => {
    expect(kaplanMeier(openAt(40, 400))).toEqual({ steps: [], followUp: 400 });
    expect(kaplanMeier([])).toBeUndefined();
    expect(kaplanMeier([{ days: 3, closed: true, count: 0 }])).toBeUndefined();
  });

  it('does not mind the order, nor cases counted one by one', () => {
    const duration = fc.record({
      days: fc.integer({ min: 0, max: 30 }),
      closed: fc.boolean(),
      count: fc.integer({ min: 0, max: 4 })
    });
    fc.assert(
      fc.property(fc.array(duration, { maxLength: 25 }), (durations) => {
        const singly = durations.flatMap((one) => Array<Duration>(one.count).fill({ ...one, count: 1 })).reverse();
        const survival = kaplanMeier(durations);
        expect(kaplanMeier(singly)).toEqual(survival);
        if (!survival) return;
        const { median = Infinity, lower = Infinity, upper = Infinity } = survival;
        if (survival.lower !== undefined) expect(lower).toBeLessThanOrEqual(median);
        expect(upper).toBeGreaterThanOrEqual(median);
      }),
      { seed: 20240607 }
    );
  });

  it('refuses days that are no number and counts that are none', () => {
    expect(() => kaplanMeier([{ days: NaN, closed: true, count: 1 }])).toThrow(RangeError);
    expect(() => kaplanMeier([{ days: 1, closed: true, count: -1 }])).toThrow(RangeError);
    expect(() => kaplanMeier([{ days: 1, closed: true, count: 0.5 }])).toThrow(RangeError);
  });
});
