import { describe, expect, it } from 'vitest';
import { coarsenTimes } from '#lib/disclosure/coarsen-times.ts';
import { cms } from '#lib/disclosure/policy.ts';

const closed = (days: number, count: number) => ({ days, closed: true, count });
const open = (days: number, count: number) => ({ days, closed: false, count });

describe('coarsenTimes(times)', () => {
  it('keeps days that have enough cases', () => {
    const times = [closed(1, 11), closed(2, 40), open(2, 12), closed(9, 25)];
    expect(coarsenTimes(times, cms)).toEqual([closed(1, 11), closed(2, 40), open(2, 12), closed(9, 25)]);
  });

  it('joins days until both the closed and the open are none or more than ten', () => {
    const times = [closed(1, 5), closed(3, 8), open(4, 2), closed(5, 1), open(8, 20)];
    expect(coarsenTimes(times, cms)).toEqual([closed(3, 14), open(8, 22)]);
  });

  it('joins what is left over to as many steps as it needs', () => {
    const times = [open(1, 15), closed(2, 12), closed(3, 12), open(4, 3)];
    expect(coarsenTimes(times, cms)).toEqual([closed(2, 24), open(1, 18)]);
  });

  it('neither loses nor adds a case, and leaves no step with few', () => {
    const times = Array.from({ length: 60 }, (_, day) => ({
      days: (day * 37) % 61,
      closed: day % 3 > 0,
      count: 1 + (day % 4)
    }));
    const steps = coarsenTimes(times, cms);
    const sum = (list: typeof times, isClosed: boolean) =>
      list.reduce((so, one) => so + (one.closed === isClosed ? one.count : 0), 0);
    expect([sum([...steps], true), sum([...steps], false)]).toEqual([sum(times, true), sum(times, false)]);
    expect(steps.every((step) => step.count > cms.upTo)).toBe(true);
  });

  it('gives nothing for nothing', () => {
    expect(coarsenTimes([], cms)).toEqual([]);
  });
});
