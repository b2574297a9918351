import { describe, expect, test } from 'vitest';
import type { Dimension, Indicator } from '#lib/catalog/types.ts';
import { findings } from '#lib/findings/findings.ts';
import { holm } from '#lib/statistics/holm.ts';
import { katzRatio } from '#lib/statistics/katz-ratio.ts';
import { newcombeDifference } from '#lib/statistics/newcombe-difference.ts';
import { proportionsTest } from '#lib/statistics/proportions-test.ts';
import type { CharterRule, Maybe, Tally } from '#lib/tallies/tally.ts';
import { aDimension, anIndicator, aTally, aTallySet } from './build-tallies.ts';

const hidden = { absent: 'withheld' } as const;
const notApplicable = { absent: 'not-applicable' } as const;
const race = aDimension('race', { A: 'known', B: 'known', C: 'known', Unknown: 'unknown', Mixed: 'mixed' });

type Counts = readonly [Maybe<number | string>, Maybe<number | string>, Partial<Tally<'public'>>?];

interface Case {
  readonly indicator?: Partial<Indicator>;
  readonly dimension?: Dimension;
  readonly charter?: Partial<CharterRule>;
  readonly reference?: string;
}

/** Comparisons of one period by compared group. */
function compare(counts: Readonly<Record<string, Counts>>, given: Case = {}) {
  const dimension = given.dimension ?? race;
  const tallies = Object.entries(counts).map(([group, [numerator, denominator, more]]) =>
    aTally('public', { dimension: group === 'all' ? 'all' : dimension.id, group, numerator, denominator, ...more })
  );
  const base = aTallySet('public').record;
  const record = { ...base, charter: given.charter ? [{ item: 'readmission', ...given.charter }] : [] };
  const indicators = [anIndicator(given.indicator)];
  const set = aTallySet('public', { tallies, indicators, dimensions: [dimension], record });
  const options = given.reference === undefined ? {} : { reference: given.reference };
  const found = findings(set, options);
  return Object.fromEntries(found.comparisons.map((comparison) => [comparison.compared, comparison]));
}

describe('comparisons of proportions', () => {
  test('have Newcombe’s difference, Katz’s ratio and the events that a group would be spared', () => {
    const { A } = compare({ all: [800, 5000], A: [600, 3000], B: [200, 2000] });
    const difference = newcombeDifference({ events: 600, size: 3000 }, { events: 200, size: 2000 });
    expect(A).toMatchObject({
      reference: 'B',
      referenceRule: 'best',
      verdict: 'clear-gap',
      worse: true,
      atLeast: false
    });
    expect(A?.difference).toEqual({ ...difference, factor: 100 });
    expect(A?.ratio).toEqual({ ...katzRatio({ events: 600, size: 3000 }, { events: 200, size: 2000 }), factor: 1 });
    expect(A?.events.estimate).toBe(600 - 0.1 * 3000);
    expect(A?.events.lower).toBeCloseTo(3000 * (difference?.lower ?? NaN), 9);
    expect(A?.events.upper).toBeCloseTo(3000 * (difference?.upper ?? NaN), 9);
    expect(A?.events.standardError).toEqual(notApplicable);
  });

  test('adjust p over all pairs of judged groups where the data chose the reference', () => {
    const found = compare({ A: [60, 300], B: [30, 300], C: [50, 300], Unknown: [10, 90] });
    const test = (x: number, y: number) => proportionsTest({ events: x, size: 300 }, { events: y, size: 300 })?.pValue;
    const [a, c] = holm([test(60, 30), test(50, 30), test(60, 50)]);
    expect(found.A).toMatchObject({ pAdjusted: a, familySize: 3 });
    expect(found.C).toMatchObject({ pAdjusted: c, familySize: 3 });
  });

  test('adjust p over the pairs with the reference where it was named', () => {
    const found = compare({ A: [60, 300], B: [30, 300], C: [50, 300] }, { reference: 'a' });
    expect(found.B).toMatchObject({ reference: 'A', referenceRule: 'named', familySize: 2, worse: false });
    expect(found.C?.familySize).toBe(2);
  });

  test('mirror ratio, events and direction where higher is better', () => {
    const { A } = compare({ A: [1800, 2000], B: [1900, 2000] }, { indicator: { favourable: 'higher' } });
    // 10 % against 5 % go without: an adverse ratio of 2, and 5 points.
    expect(A).toMatchObject({ reference: 'B', verdict: 'clear-gap', worse: true });
    expect(A?.ratio.estimate).toBeCloseTo(0.9 / 0.95, 12);
    expect(A?.events.estimate).toBeCloseTo(100, 9);
    expect(A?.events.lower).toBeGreaterThan(60);
  });

  test('call half a point among the very good no clear gap', () => {
    const found = compare({ A: [99000, 100000], B: [99500, 100000] }, { indicator: { favourable: 'higher' } });
    expect(found.A).toMatchObject({ verdict: 'no-clear-gap' });
    expect(found.A?.pAdjusted).toBeLessThan(0.001);
  });

  test('print a better group’s gap, and no events for it', () => {
    const { A } = compare({ A: [100, 1000], B: [200, 1000] }, { reference: 'B' });
    expect(A).toMatchObject({ verdict: 'clear-gap', worse: false });
    expect(A?.events).toMatchObject({ estimate: 0, lower: 0, upper: 0 });
  });

  test('have no ratio to nothing, and cannot conclude where nobody has the event', () => {
    const found = compare({ A: [40, 400], B: [0, 400], C: [0, 400] });
    expect(found.A?.ratio).toMatchObject({ estimate: notApplicable, upper: notApplicable });
    expect(found.A?.verdict).toBe('clear-gap');
    expect(found.C).toMatchObject({ verdict: 'cannot-conclude', reason: 'interval', pValue: 1 });
  });
});

describe('comparisons that cannot be concluded', () => {
  test('keep the rows of withheld groups, and say at least of the others', () => {
    const found = compare({
      all: [90, 700],
      A: [60, 300],
      B: [30, 300],
      C: [hidden, hidden],
      Unknown: [hidden, hidden]
    });
    expect(found.C).toMatchObject({ verdict: 'cannot-conclude', reason: 'withheld', familySize: 1 });
    expect(found.C?.difference.estimate).toEqual(hidden);
    expect(found.C?.events.estimate).toEqual(hidden);
    expect(found.A?.atLeast).toBe(true);
    expect(found.Unknown).toMatchObject({ verdict: 'not-judged', reason: 'no-test' });
  });

  test('show the figures of groups that are too small, and how large they would have to be', () => {
    const { A } = compare({ A: [6, 28], B: [500, 4000] });
    expect(A).toMatchObject({ verdict: 'cannot-conclude', reason: 'too-few', familySize: 0 });
    expect(A?.difference.estimate).toBeCloseTo(6 / 28 - 0.125, 12);
    expect(A).not.toHaveProperty('pValue');
    expect(A?.enough).toBeGreaterThan(28);
    expect(A?.enough).toBeLessThan(1000);
  });

  test('blame unknowns where less than 70 % is known for sure', () => {
    const found = compare({ all: [300, 2000], A: [200, 700], B: [60, 600], Unknown: [40, 700] });
    expect(found.A).toMatchObject({ verdict: 'cannot-conclude', reason: 'unknowns' });
    const open = compare({
      all: [300, 2000],
      A: [200, 700],
      B: [60, 600],
      Unknown: [hidden, hidden],
      C: [hidden, hidden]
    });
    expect(open.A?.verdict).toBe('clear-gap');
  });

  test('say what would be enough when the interval is too wide: a group so large concludes', () => {
    const counts = (size: number): Record<string, Counts> => ({ A: [0.12 * size, size], B: [5000, 50000] });
    const { A } = compare(counts(300));
    expect(A).toMatchObject({ verdict: 'cannot-conclude', reason: 'interval' });
    const enough = A?.enough ?? NaN;
    expect(String(enough)).toMatch(/^\d{1,2}0*$/);
    expect(compare(counts(enough)).A?.verdict).toBe('clear-gap');
    expect(compare(counts(Math.round(enough * 0.8))).A?.verdict).toBe('cannot-conclude');
  });

  test('say nothing of enough where the reference is what is small', () => {
    const { A } = compare({ A: [13, 100], B: [12, 100] });
    expect(A).toMatchObject({ verdict: 'cannot-conclude', reason: 'interval' });
    expect(A).not.toHaveProperty('enough');
  });

  test('call a group that nobody belongs to in the period too few', () => {
    const { C } = compare({ A: [60, 300], B: [30, 300], C: [0, 0] });
    expect(C).toMatchObject({ verdict: 'cannot-conclude', reason: 'too-few' });
  });
});

describe('what is not judged', () => {
  test('unknown and mixed groups are compared and not tested', () => {
    const found = compare({ A: [60, 300], B: [30, 300], Unknown: [30, 100], Mixed: [30, 100] });
    for (const group of [found.Unknown, found.Mixed]) {
      expect(group).toMatchObject({ verdict: 'not-judged', reason: 'no-test' });
      expect(group).not.toHaveProperty('pValue');
    }
  });

  test('age is not, unless a charter says so', () => {
    const age = aDimension('age', { A: 'known', B: 'known' }, { judged: false });
    const counts: Record<string, Counts> = { A: [600, 3000], B: [200, 2000] };
    expect(compare(counts, { dimension: age }).A).toMatchObject({
      verdict: 'not-judged',
      reason: 'no-test',
      familySize: 0
    });
    expect(compare(counts, { dimension: age, charter: { judgeAge: true } }).A).toMatchObject({ verdict: 'clear-gap' });
  });

  test('registers are a census: differences without intervals, no test', () => {
    const found = compare({ A: [6, 10], B: [9, 10] }, { indicator: { table: 'harms', favourable: 'higher' } });
    const inRegister = compare(
      { A: [6, 10, { resource: 'harms' }], B: [9, 10, { resource: 'harms' }] },
      { indicator: { favourable: 'higher' } }
    );
    expect(found.A?.verdict).not.toBe('not-judged');
    expect(inRegister.A).toMatchObject({ verdict: 'not-judged', reason: 'no-test', reference: 'B', worse: true });
    expect(inRegister.A?.difference).toMatchObject({ lower: notApplicable, standardError: notApplicable });
    expect(inRegister.A?.events).toMatchObject({ estimate: 3, lower: notApplicable });
  });

  test('sums of money and given figures without errors have no test', () => {
    const paid = compare(
      { A: ['50.5', 100], B: ['80.5', 100] },
      { indicator: { kind: 'ratio-of-sums', favourable: 'higher' } }
    );
    expect(paid.A).toMatchObject({ verdict: 'not-judged', reason: 'no-test', reference: 'B' });
    expect(paid.A?.ratio.estimate).toBeCloseTo(50.5 / 80.5, 12);
    expect(paid.A?.events.estimate).toEqual(notApplicable);
    const absent = { absent: 'not-reported' } as const;
    const given = compare(
      { A: [absent, absent, { given: { value: '20' } }], B: [absent, absent, { given: { value: '10' } }] },
      { indicator: { kind: 'estimate' } }
    );
    expect(given.A).toMatchObject({ verdict: 'not-judged', reason: 'no-test', worse: true });
    expect(given.A?.difference).toMatchObject({ estimate: 10, factor: 1 });
  });
});

describe('comparisons of other kinds', () => {
  const absent = { absent: 'not-reported' } as const;

  test('given figures are compared by z on the scale of the file', () => {
    const found = compare(
      {
        A: [absent, absent, { given: { value: '30', standardError: '3' } }],
        B: [absent, absent, { given: { value: '20', standardError: '4' } }]
      },
      { indicator: { kind: 'estimate', scale: 1 } }
    );
    // z = 10 / 5 = 2
    expect(found.A?.pValue).toBeCloseTo(0.0455002638963584, 12);
    expect(found.A).toMatchObject({ verdict: 'clear-gap', difference: { estimate: 10, standardError: 5, factor: 1 } });
    expect(found.A?.ratio.standardError).toBeCloseTo(Math.sqrt(0.1 ** 2 + 0.2 ** 2), 12);
  });

  test('given percentages where higher is better are judged by what is missing to 100', () => {
    const of = (a: string, b: string) =>
      compare(
        {
          A: [absent, absent, { given: { value: a, standardError: '0.2' } }],
          B: [absent, absent, { given: { value: b, standardError: '0.2' } }]
        },
        { indicator: { kind: 'estimate', favourable: 'higher' } }
      ).A;
    expect(of('90', '95')).toMatchObject({ reference: 'B', verdict: 'clear-gap', worse: true });
    expect(of('98.5', '99.2')?.verdict).toBe('cannot-conclude');
  });

  test('a counted group is held against a given reference on the file’s scale', () => {
    const found = compare({
      A: [300, 1000],
      B: [absent, absent, { given: { value: '10', standardError: '1' } }]
    });
    expect(found.A?.difference).toMatchObject({ factor: 1 });
    expect(found.A?.difference.estimate).toBeCloseTo(20, 12);
    expect(found.A?.events.estimate).toBeCloseTo(200, 9);
  });

  test('rates are tested exactly, and clustered persons widen everything', () => {
    const plain = compare({ A: [60, 41000], B: [20, 40000] }, { indicator: { kind: 'rate', scale: 1000 } });
    expect(plain.A).toMatchObject({ verdict: 'clear-gap', difference: { factor: 1000 } });
    const clusters = {
      persons: 20,
      sumEventsSquared: 60 * 30,
      sumEventsRows: 60 * 2050,
      sumRowsSquared: 20 * 2050 ** 2
    };
    const clustered = compare(
      { A: [60, 41000, { clusters }], B: [20, 40000] },
      { indicator: { kind: 'rate', scale: 1000 } }
    );
    expect(clustered.A?.verdict).toBe('cannot-conclude');
  });
});
