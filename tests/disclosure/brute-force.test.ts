import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisclosurePolicy } from '#lib/disclosure/policy.ts';
import { redact } from '#lib/disclosure/redact.ts';
import type { Tally } from '#lib/tallies/tally.ts';
import { aDimension, aSet, aTally } from './build-set.ts';

const policy: DisclosurePolicy = { id: 'tiny', upTo: 3, protectedSum: 6 };
const margin = policy.protectedSum - policy.upTo;
const seed = 20260203;

interface Case {
  readonly persons: readonly (readonly number[])[];
  readonly events: readonly (readonly boolean[])[];
}

/** People with one group in each of 2–4 dimensions, and one yes or no for each of two indicators. */
const cases: fc.Arbitrary<Case> = fc
  .record({ people: fc.integer({ min: 1, max: 26 }), dimensions: fc.integer({ min: 2, max: 4 }) })
  .chain(({ people, dimensions }) =>
    fc.record({
      persons: fc.array(
        fc.array(fc.constantFrom(0, 0, 0, 1, 1, 2, 3), { minLength: dimensions, maxLength: dimensions }),
        { minLength: people, maxLength: people }
      ),
      events: fc.array(fc.array(fc.boolean(), { minLength: people, maxLength: people }), {
        minLength: 2,
        maxLength: 2
      })
    })
  );

describe('redact(set) against every completion of what it shows', () => {
  it('leaves no small count narrower than the policy allows', () => {
    let hidden = 0;
    fc.assert(
      fc.property(cases, (one) => {
        const tallies = toTallies(one);
        const set = aSet(tallies, { dimensions: names(one).map((name) => aDimension(name, {})) });
        const open = redact(set, policy).set.tallies;
        for (const dimension of ['all', ...names(one)]) {
          for (const indicator of indicators) {
            const places = tallies.flatMap((tally, index) =>
              tally.dimension === dimension && tally.indicator === indicator ? [index] : []
            );
            for (const found of rangesOf(dimension, indicator, tallies, open)) {
              const index = places[found.group] as number;
              expect(found.truth).toBe(found.of(tallies[index] as Tally<'private'>));
              if (found.truth < 1 || found.truth > policy.upTo) continue;
              hidden += 1;
              const needed = Math.min(Math.max(policy.upTo + 1, found.truth + margin), found.cap);
              expect([dimension, found.name, found.upper >= needed]).toEqual([dimension, found.name, true]);
              expect(found.lower).toBeLessThanOrEqual(Math.max(0, found.truth - margin));
            }
          }
        }
      }),
      { seed, numRuns: 400 }
    );
    expect(hidden).toBeGreaterThan(1000);
  });

  it('shows more than nothing', () => {
    let shown = 0;
    fc.assert(
      fc.property(cases, (one) => {
        const set = aSet(toTallies(one), { dimensions: names(one).map((name) => aDimension(name, {})) });
        shown += redact(set, policy).set.tallies.filter((tally) => typeof tally.numerator === 'number').length;
      }),
      { seed, numRuns: 100 }
    );
    expect(shown).toBeGreaterThan(100);
  });
});

const indicators = ['readmission', 'collection'] as const;

function names(one: Case): readonly string[] {
  return (one.persons[0] ?? []).map((_, index) => `d${index}`);
}

function toTallies({ persons, events }: Case): readonly Tally<'private'>[] {
  return indicators.flatMap((indicator, place) => {
    const count = (dimension: string, group: string, isIn: (groups: readonly number[]) => boolean) => {
      const inside = persons.flatMap((groups, index) => (isIn(groups) ? [index] : []));
      const numerator = inside.filter((index) => events[place]?.[index]).length;
      return aTally({ indicator, dimension, group, numerator, denominator: inside.length });
    };
    return [
      count('all', 'all', () => true),
      ...(persons[0] ?? []).flatMap((_, dimension) =>
        [0, 1, 2, 3].map((group) => count(`d${dimension}`, `g${group}`, (groups) => groups[dimension] === group))
      )
    ];
  });
}

interface Range {
  readonly name: string;
  readonly group: number;
  readonly truth: number;
  readonly of: (tally: Tally<'private'>) => number;
  readonly lower: number;
  readonly upper: number;
  readonly cap: number;
}

/** Tries all denominators that agree with what is shown; for given denominators a numerator's range is plain. */
function rangesOf(
  dimension: string,
  indicator: string,
  tallies: readonly Tally<'private'>[],
  open: readonly Tally<'public'>[]
): readonly Range[] {
  const places = tallies.flatMap((tally, index) =>
    tally.dimension === dimension && tally.indicator === indicator ? [index] : []
  );
  const everyone = open.find((tally) => tally.dimension === 'all' && tally.indicator === indicator);
  const rows = places.map((place) => shown(open[place]?.denominator));
  const events = places.map((place) => shown(open[place]?.numerator));
  const most = 26;
  const completions = complete(rows, dimension === 'all' ? undefined : shown(everyone?.denominator), most);
  const total = dimension === 'all' ? undefined : shown(everyone?.numerator);
  const bounds = places.map(() => ({ d: [Infinity, -Infinity], n: [Infinity, -Infinity], c: [Infinity, -Infinity] }));
  for (const d of completions) {
    const ranges = d.map((cap, group): [number, number] => {
      const own = events[group];
      if (own !== undefined) return [own, own];
      if (total === undefined) return [0, cap];
      const known = events.reduce<number>((sum, event) => sum + (event ?? 0), 0);
      const others = d.reduce(
        (sum, room, other) => (other === group || events[other] !== undefined ? sum : sum + room),
        0
      );
      return [Math.max(0, total - known - others), Math.min(cap, total - known)];
    });
    if (ranges.some(([lower, upper]) => lower > upper)) continue;
    ranges.forEach(([lower, upper], group) => {
      const bound = bounds[group];
      const cap = d[group] ?? 0;
      if (bound === undefined) return;
      bound.d = [Math.min(bound.d[0] ?? 0, cap), Math.max(bound.d[1] ?? 0, cap)];
      bound.n = [Math.min(bound.n[0] ?? 0, lower), Math.max(bound.n[1] ?? 0, upper)];
      bound.c = [Math.min(bound.c[0] ?? 0, cap - upper), Math.max(bound.c[1] ?? 0, cap - lower)];
    });
  }
  return places.flatMap((place, group): Range[] => {
    const tally = tallies[place] as Tally<'private'>;
    const cap = rows[group] ?? Infinity;
    const quantities = [
      { name: 'd', of: (one: Tally<'private'>) => Number(one.denominator), cap: Infinity },
      { name: 'n', of: (one: Tally<'private'>) => Number(one.numerator), cap },
      { name: 'c', of: (one: Tally<'private'>) => Number(one.denominator) - Number(one.numerator), cap }
    ] as const;
    return quantities.map((quantity) => {
      const [lower = 0, upper = 0] = bounds[group]?.[quantity.name] ?? [];
      return { ...quantity, group, truth: quantity.of(tally), lower, upper };
    });
  });
}

function shown(figure: Tally<'public'>['numerator'] | undefined): number | undefined {
  return typeof figure === 'number' ? figure : undefined;
}

function complete(figures: readonly (number | undefined)[], total: number | undefined, most: number): number[][] {
  const [first, ...rest] = figures;
  if (figures.length === 0) return total === undefined || total === 0 ? [[]] : [];
  if (total !== undefined && total < 0) return [];
  const highest = total ?? most;
  const values = first === undefined ? Array.from({ length: highest + 1 }, (_, value) => value) : [first];
  if (total === undefined && figures.length > 1 && figures.every((figure) => figure === undefined)) {
    return [figures.map(() => 0), figures.map(() => most)];
  }
  return values.flatMap((value) =>
    complete(rest, total === undefined ? undefined : total - value, most).map((tail) => [value, ...tail])
  );
}
