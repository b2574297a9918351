import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attack } from '#lib/disclosure/attack.ts';
import { redact } from '#lib/disclosure/redact.ts';
import { sliceKey } from '#lib/disclosure/slice-key.ts';
import type { Tally } from '#lib/tallies/tally.ts';
import { aDimension, aSet, aTally, dimensions } from './build-set.ts';

const indicators = [
  'readmission',
  'collection',
  'interpreter',
  'falls',
  'waiting',
  'restitution',
  'time-to-answer',
  'seats',
  'experience',
  'known'
] as const;
const resources = ['stays', 'figures', 'harms', 'seats', 'closed-harms', 'open-seats', 'published'] as const;
const periods = ['2024', '2024-Q1', '2024-Q2', '2024-01', '2023', 'before'] as const;
const groups: Readonly<Record<string, readonly string[]>> = {
  race: ['White', 'Black', 'Asian', 'Unknown'],
  sex: ['Female', 'Male'],
  disability: ['Hearing', 'Vision'],
  'race × sex': ['White × Female', 'White × Male', 'Black × Female'],
  demographic: ['race', 'sex']
};

const count = fc.oneof(
  fc.integer({ min: 0, max: 14 }),
  fc.integer({ min: 0, max: 14 }),
  fc.integer({ min: 0, max: 90 }),
  fc.constantFrom(0, 500)
);

/** Figures that need not add up: whatever a file may hold. */
const table: fc.Arbitrary<readonly Tally<'private'>[]> = fc
  .record({
    indicator: fc.constantFrom(...indicators),
    resource: fc.constantFrom(...resources),
    period: fc.constantFrom(...periods),
    span: fc.constantFrom('period' as const, 'all-rows' as const, 'year' as const),
    names: fc.subarray(Object.keys(groups)),
    adds: fc.boolean(),
    hasAll: fc.constantFrom(true, true, true, false),
    hasPersons: fc.boolean(),
    figures: fc.array(fc.tuple(count, count), { minLength: 16, maxLength: 16 })
  })
  .map(({ indicator, resource, period, span, names, adds, hasAll, hasPersons, figures }) => {
    let next = 0;
    const tally = (dimension: string, group: string, [n, c]: readonly [number, number]) =>
      aTally({
        indicator,
        resource,
        period: span === 'all-rows' ? '2022-01-01/2025-06-30' : period,
        span,
        dimension,
        group,
        numerator: n,
        denominator: n + c,
        rows: n + c,
        notReported: c % 13,
        ...(indicator === 'experience' ? { given: { value: n } } : {}),
        ...(hasPersons ? { persons: { numerator: half(n), complement: half(c), denominator: half(n + c) } } : {})
      });
    const rows = names.flatMap((dimension) =>
      (groups[dimension] ?? []).map((group) => tally(dimension, group, figures[next++ % 16] ?? [0, 0]))
    );
    const first = rows.filter((row) => row.dimension === names[0]);
    const sum = (field: 'numerator' | 'denominator') => first.reduce((so, row) => so + Number(row[field]), 0);
    const total: readonly [number, number] = adds
      ? [sum('numerator'), sum('denominator') - sum('numerator')]
      : (figures[15] ?? [0, 0]);
    return hasAll ? [tally('all', 'all', total), ...rows] : rows;
  });

function half(number: number): number {
  return Math.ceil(number / 2);
}

const sets = fc.array(table, { minLength: 1, maxLength: 6 }).map((tables) => {
  const tallies = new Map(
    tables.flat().map((tally) => [JSON.stringify([sliceKey(tally), tally.resource, tally.span]), tally])
  );
  return aSet([...tallies.values()], { dimensions: [...dimensions, aDimension('demographic', {})] });
});

describe('redact(set) of whatever a file may hold', () => {
  it('ends, resists its own attack, keeps what is no one’s secret, and does not depend on the order', () => {
    let withheld = 0;
    fc.assert(
      fc.property(sets, (set) => {
        const { set: open, reasons, summary } = redact(set);
        expect(attack(open, set)).toEqual([]);
        withheld += summary.withheld;
        open.tallies.forEach((tally, index) => {
          const before = set.tallies[index];
          if (tally.resource === 'published') expect(tally.numerator).toBe(before?.numerator);
          if (tally.resource === 'harms' && tally.dimension === 'all' && tally.indicator !== 'experience') {
            expect([tally.numerator, tally.denominator]).toEqual([before?.numerator, before?.denominator]);
          }
          const hides = typeof tally.numerator !== typeof before?.numerator || 'absent' in (tally.given ?? {});
          if (hides) expect(reasons.get(sliceKey(tally))?.numerator).toBeDefined();
        });
        const reversed = redact({ ...set, tallies: [...set.tallies].reverse() });
        expect([...reversed.set.tallies].reverse()).toEqual(open.tallies);
      }),
      { seed: 11, numRuns: 400 }
    );
    expect(withheld).toBeGreaterThan(1000);
  });
});
