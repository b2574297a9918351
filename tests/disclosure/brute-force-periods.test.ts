import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisclosurePolicy } from '#lib/disclosure/policy.ts';
import { redact } from '#lib/disclosure/redact.ts';
import type { Tally } from '#lib/tallies/tally.ts';
import { aDimension, aSet, aTally } from './build-set.ts';

const policy: DisclosurePolicy = { id: 'tiny', upTo: 1, protectedSum: 3 };
const margin = policy.protectedSum - policy.upTo;
const halves = ['2024-01/2024-06', '2024-07/2024-12'] as const;
const groups = ['a', 'b', 'c'] as const;

/** [half][group]: people with the event, and without. */
type Counts = readonly (readonly number[])[];

const counts = fc.array(fc.array(fc.constantFrom(0, 1, 2, 2, 3, 3, 3), { minLength: 3, maxLength: 3 }), {
  minLength: 2,
  maxLength: 2
});

describe('redact(set) against every completion of two halves and their year', () => {
  it('leaves no small count narrower than the policy allows', () => {
    let hidden = 0;
    let shown = 0;
    fc.assert(
      fc.property(counts, counts, (events, others) => {
        const tallies = toTallies(events, others);
        const open = redact(aSet(tallies, { dimensions: [aDimension('race', {})] }), policy).set.tallies;
        const ranges = tallies.map(() => ({ n: range(), c: range(), d: range() }));
        const coupled = open.flatMap((tally, index) =>
          typeof tally.denominator === 'number' && typeof tally.numerator !== 'number' ? [index] : []
        );
        const rest = new Map<string, { lower: number; upper: number }[]>();
        for (const c of worlds(tallies, open, 'c')) {
          const key = coupled.map((index) => c[index]).join();
          const found = rest.get(key) ?? c.map(range);
          c.forEach((value, index) => widen(found[index] as (typeof found)[number], value));
          rest.set(key, found);
        }
        for (const n of worlds(tallies, open, 'n')) {
          const found = rest.get(coupled.map((index) => Number(open[index]?.denominator) - (n[index] ?? 0)).join());
          found?.forEach(({ lower, upper }, index) => {
            const one = ranges[index] as (typeof ranges)[number];
            const value = n[index] ?? 0;
            widen(one.n, value);
            [lower, upper].forEach((other) => widen(one.c, other));
            [lower, upper].forEach((other) => widen(one.d, value + other));
          });
        }
        tallies.forEach((tally, index) => {
          const [n, d] = [Number(tally.numerator), Number(tally.denominator)];
          const cap = typeof open[index]?.denominator === 'number' ? d : Infinity;
          if (typeof open[index]?.numerator === 'number') shown += 1;
          for (const [name, truth] of [
            ['n', n],
            ['c', d - n],
            ['d', d]
          ] as const) {
            if (truth < 1 || truth > policy.upTo) continue;
            hidden += 1;
            const found = ranges[index]?.[name] ?? range();
            const needed = Math.min(Math.max(policy.upTo + 1, truth + margin), name === 'd' ? Infinity : cap);
            const where = `${tally.period} ${tally.group} ${name}=${truth} in ${found.lower}..${found.upper}`;
            expect([where, found.upper >= needed]).toEqual([where, true]);
            expect([where, found.lower <= Math.max(0, truth - margin)]).toEqual([where, true]);
          }
        });
      }),
      { seed: 7, numRuns: 150 }
    );
    expect(hidden).toBeGreaterThan(200);
    expect(shown).toBeGreaterThan(200);
  });
});

function toTallies(events: Counts, others: Counts): readonly Tally<'private'>[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((so, number) => so + number, 0);
  const add = (table: Counts) => groups.map((_, group) => sum(table.map((half) => half[group] ?? 0)));
  const rows = (period: string, n: readonly number[], c: readonly number[]) => [
    aTally({ period, numerator: sum(n), denominator: sum(n) + sum(c) }),
    ...groups.map((group, index) =>
      aTally({
        period,
        dimension: 'race',
        group,
        numerator: n[index] ?? 0,
        denominator: (n[index] ?? 0) + (c[index] ?? 0)
      })
    )
  ];
  return [
    ...rows('2024', add(events), add(others)),
    ...halves.flatMap((period, half) => rows(period, events[half] ?? [], others[half] ?? []))
  ];
}

/** All counts of one kind, by tally, that add up and agree with what is shown of this kind alone; none above 5 in a half. */
function worlds(
  tallies: readonly Tally<'private'>[],
  open: readonly Tally<'public'>[],
  kind: 'n' | 'c'
): readonly (readonly number[])[] {
  const known = tallies.map((tally, index) => {
    const [n, d] = [open[index]?.numerator, open[index]?.denominator];
    if (kind === 'n') return typeof n === 'number' ? n : undefined;
    return typeof n === 'number' && typeof d === 'number' ? d - n : undefined;
  });
  const most = 5;
  const found: number[][] = [];
  const vectors = (first: number): number[][] => {
    const all: number[][] = [];
    for (let a = 0; a <= most; a += 1) {
      for (let b = 0; b <= most; b += 1) {
        for (let c = 0; c <= most; c += 1) {
          const row = [a + b + c, a, b, c];
          if (row.every((value, index) => known[first + index] === undefined || known[first + index] === value)) {
            all.push(row);
          }
        }
      }
    }
    return all;
  };
  const second = vectors(8);
  for (const one of vectors(4)) {
    for (const other of second) {
      const year = one.map((value, index) => value + (other[index] ?? 0));
      if (year.every((value, index) => known[index] === undefined || known[index] === value)) {
        found.push([...year, ...one, ...other]);
      }
    }
  }
  return found;
}

function range() {
  return { lower: Infinity, upper: -Infinity };
}

function widen(range: { lower: number; upper: number }, value: number): void {
  range.lower = Math.min(range.lower, value);
  range.upper = Math.max(range.upper, value);
}
