import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterVariance } from '#lib/statistics/cluster-variance.ts';
import { designEffect } from '#lib/statistics/design-effect.ts';
import { effectiveSize } from '#lib/statistics/effective-size.ts';
import { relativeError } from './relative-error.ts';

type Person = readonly [events: number, rows: number];

function sumsOf(persons: readonly Person[]) {
  const total = (term: (person: Person) => number) => persons.reduce((sum, person) => sum + term(person), 0);
  return {
    sums: {
      persons: persons.length,
      sumEventsSquared: total(([events]) => events * events),
      sumEventsRows: total(([events, rows]) => events * rows),
      sumRowsSquared: total(([, rows]) => rows * rows)
    },
    events: total(([events]) => events),
    rows: total(([, rows]) => rows)
  };
}

describe('clusterVariance', () => {
  it('equals the definition written out person by person', () => {
    const person = fc
      .integer({ min: 1, max: 40 })
      .chain((rows) => fc.tuple(fc.integer({ min: 0, max: rows }), fc.constant(rows)));
    fc.assert(
      fc.property(fc.array(person, { minLength: 2, maxLength: 30 }), (persons) => {
        const { sums, events, rows } = sumsOf(persons);
        const share = events / rows;
        const spread = persons.reduce((sum, [e, n]) => sum + (e - share * n) ** 2, 0);
        const expected = ((persons.length / (persons.length - 1)) * spread) / rows ** 2;
        expect(Math.abs(clusterVariance(sums, events, rows)! - expected)).toBeLessThan(1e-13);
      }),
      { seed: 20240606 }
    );
  });

  it('is that of as many independent rows where each person has one', () => {
    const { sums, events, rows } = sumsOf([...Array<Person>(3).fill([1, 1]), ...Array<Person>(7).fill([0, 1])]);
    expect(relativeError(clusterVariance(sums, events, rows), (0.3 * 0.7) / 9)).toBeLessThan(1e-15);
  });

  it('counts persons where all rows of a person are alike', () => {
    const once = sumsOf([
      [1, 1],
      [0, 1],
      [1, 1],
      [0, 1]
    ]);
    const tenTimes = sumsOf([
      [10, 10],
      [0, 10],
      [10, 10],
      [0, 10]
    ]);
    expect(clusterVariance(tenTimes.sums, tenTimes.events, tenTimes.rows)).toBe(
      clusterVariance(once.sums, once.events, once.rows)
    );
  });

  it('does not cancel: two persons with a billion and a billion and two', () => {
    const sums = {
      persons: 2,
      sumEventsSquared: (1_000_000_000n ** 2n + 1_000_000_002n ** 2n).toString(),
      sumEventsRows: 2_000_000_002,
      sumRowsSquared: 2
    };
    expect(clusterVariance(sums, '2000000002', 2)).toBe(1);
  });

  it('takes decimals, as of amounts of money', () => {
    const sums = { persons: 2, sumEventsSquared: '0.05', sumEventsRows: '0.3', sumRowsSquared: 2 };
    expect(relativeError(clusterVariance(sums, '0.3', 2), 0.0025)).toBeLessThan(1e-15);
  });

  it('is undefined for fewer than two persons, no rows, or sums that no persons have', () => {
    const sums = { persons: 1, sumEventsSquared: 4, sumEventsRows: 8, sumRowsSquared: 16 };
    expect(clusterVariance(sums, 2, 4)).toBeUndefined();
    expect(clusterVariance({ ...sums, persons: 0 }, 0, 0)).toBeUndefined();
    expect(clusterVariance({ ...sums, persons: 2 }, 0, 0)).toBeUndefined();
    expect(clusterVariance({ ...sums, persons: 2, sumEventsSquared: 0 }, 2, 4)).toBeUndefined();
    expect(() => clusterVariance({ ...sums, persons: 1.5 }, 2, 4)).toThrow(RangeError);
  });
});

describe('designEffect and effectiveSize', () => {
  it('divide the rows by the design effect, and never multiply them', () => {
    expect(designEffect(0.25, 0.0625)).toBe(4);
    expect(effectiveSize(300, 1.5)).toBe(200);
    expect(effectiveSize(300, 0.2)).toBe(300);
    expect(effectiveSize(300, undefined)).toBe(300);
    expect(effectiveSize(0, 3)).toBe(0);
  });

  it('have no effect to tell where nothing varies', () => {
    expect(designEffect(0, 0)).toBeUndefined();
  });
});
