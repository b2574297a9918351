import { describe, expect, test } from 'vitest';
import type { Dimension, Indicator } from '#lib/catalog/types.ts';
import { findings } from '#lib/findings/findings.ts';
import type { Maybe, Tally } from '#lib/tallies/tally.ts';
import { aDimension, anIndicator, aTally, aTallySet } from './build-tallies.ts';

const hidden = { absent: 'withheld' } as const;
const race = aDimension('race', { A: 'known', B: 'known', C: 'known', Unknown: 'unknown' });

type Counts = readonly [Maybe<number>, Maybe<number>, Partial<Tally<'public'>>?];
type Periods = Readonly<Record<string, Readonly<Record<string, Counts>>>>;

function find(
  periods: Periods,
  given: { indicator?: Partial<Indicator>; dimension?: Dimension; reference?: string; rule?: string } = {}
) {
  const dimension = given.dimension ?? race;
  const tallies = Object.entries(periods).flatMap(([period, counts]) =>
    Object.entries(counts).map(([group, [numerator, denominator, more]]) =>
      aTally('public', {
        period,
        dimension: group === 'all' ? 'all' : dimension.id,
        group,
        numerator,
        denominator,
        ...more
      })
    )
  );
  const charter = given.rule === undefined ? [] : [{ item: 'readmission', referenceRule: given.rule }];
  const record = { ...aTallySet('public').record, charter };
  const set = aTallySet('public', {
    tallies,
    indicators: [anIndicator(given.indicator)],
    dimensions: [dimension],
    record
  });
  return findings(set, given.reference === undefined ? {} : { reference: given.reference });
}

function referenceOf(...question: Parameters<typeof find>): string | undefined {
  const { dimensions } = find(...question);
  const references = new Set(dimensions.map((finding) => `${finding.referenceRule} ${finding.reference}`));
  expect(references.size).toBe(1);
  return [...references][0];
}

describe('the reference group', () => {
  test('is the best by default, in the favourable direction', () => {
    const counts = { 2024: { A: [100, 1000], B: [200, 1000], C: [150, 1000] } } as const;
    expect(referenceOf(counts)).toBe('best A');
    expect(referenceOf(counts, { indicator: { favourable: 'higher' } })).toBe('best B');
  });

  test('is nobody by default where no shown group has 5 % of the rows: a tiny one does not stand in', () => {
    const counts = { 2024: { all: [300, 2000], A: [hidden, hidden], B: [hidden, 1200], C: [20, 60] } } as const;
    expect(referenceOf(counts)).toBe('best undefined');
    expect(find(counts).comparisons).toEqual([]);
  });

  test('is called the largest only where no group of hidden size could be larger', () => {
    const largest = { reference: 'largest' };
    const open = { 2024: { all: [300, 2000], A: [hidden, hidden], B: [hidden, 900], C: [90, 600] } } as const;
    expect(referenceOf(open, largest)).toBe('largest B');
    const close = { 2024: { all: [300, 2000], A: [hidden, hidden], B: [hidden, hidden], C: [90, 600] } } as const;
    expect(referenceOf(close, largest)).toBe('largest undefined');
  });

  test('is chosen once over all periods pooled, and kept', () => {
    // Pooled: A 250 of 2000, B 240 of 2000; in 2024 alone A would be best.
    const found = find({ 2023: { A: [170, 1000], B: [100, 1000] }, 2024: { A: [80, 1000], B: [140, 1000] } });
    expect(found.comparisons.map(({ period, reference, compared }) => [period, reference, compared])).toEqual([
      ['2023', 'B', 'A'],
      ['2024', 'B', 'A']
    ]);
    expect(found.estimates.filter((one) => one.isReference).map((one) => one.tally.group)).toEqual(['B', 'B']);
  });

  test('has at least 5 % of the denominator, unknown people counted', () => {
    const counts = (size: number) => ({ 2024: { A: [100, 1000], B: [0, size], Unknown: [0, 1000] } }) as const;
    expect(referenceOf(counts(105))).toBe('best A');
    expect(referenceOf(counts(106))).toBe('best B');
  });

  test('is reliable, where any group is', () => {
    expect(referenceOf({ 2024: { A: [100, 1000], B: [3, 60] } })).toBe('best A');
    expect(referenceOf({ 2024: { A: [6, 25], B: [2, 20] } })).toBe('best B');
  });

  test('is never unknown, and never withheld', () => {
    expect(referenceOf({ 2024: { A: [100, 1000], B: [hidden, 1000], Unknown: [0, 1000] } })).toBe('best A');
  });

  test('stays when it is withheld or too small in a period, and nothing is concluded there', () => {
    const found = find({
      2022: { A: [200, 1000], B: [100, 1000] },
      2023: { A: [200, 1000], B: [hidden, hidden] },
      2024: { A: [200, 1000], B: [3, 20] }
    });
    expect(found.comparisons.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['clear-gap', undefined],
      ['cannot-conclude', 'withheld'],
      ['cannot-conclude', 'too-few']
    ]);
  });

  test('is the largest where asked, and where parity knows no best', () => {
    const counts = { 2024: { A: [100, 1000], B: [300, 2000] } } as const;
    expect(referenceOf(counts, { reference: 'largest' })).toBe('largest B');
    expect(referenceOf(counts, { indicator: { favourable: 'parity' } })).toBe('largest B');
  });

  test('is what was asked for, then what a charter says, then the best; a group that the dimension lacks is passed over', () => {
    const counts = { 2024: { A: [100, 1000], B: [300, 2000] } } as const;
    expect(referenceOf(counts, { rule: 'B' })).toBe('named B');
    expect(referenceOf(counts, { rule: 'B', reference: 'best' })).toBe('best A');
    expect(referenceOf(counts, { rule: 'B', reference: 'English' })).toBe('named B');
    expect(referenceOf(counts, { reference: 'Unknown' })).toBe('best A');
  });

  test('may be asked for by its id, its label in any language or the word that the file has for it', () => {
    const dimension = {
      ...race,
      groups: race.groups.map((group) => (group.label.en === 'B' ? { ...group, label: { en: 'B', es: 'Be' } } : group))
    };
    const counts = { 2024: { A: [100, 1000], B: [300, 2000, { sourceLabels: ['Bee', 'B.'] }] } } as const;
    for (const reference of ['B', ' b ', 'Be', 'bee', 'B.']) {
      expect(referenceOf(counts, { dimension, reference })).toBe('named B');
    }
    expect(referenceOf(counts, { dimension, reference: 'Bees' })).toBe('best A');
  });

  test('does not exist among the dimensions whose demographics are known: race is no better or worse than language', () => {
    const dimension = aDimension('demographic', { Race: 'known', Language: 'known' }, { judged: false });
    const found = find(
      { 2024: { Race: [900, 1000], Language: [950, 1000] } },
      { dimension, indicator: { kind: 'coverage', favourable: 'higher', derived: 'demographics-known' } }
    );
    expect(found.comparisons).toEqual([]);
    expect(found.estimates.filter((one) => one.isReference)).toEqual([]);
  });

  test('of given figures is the best of the latest period', () => {
    const absent = { absent: 'not-reported' } as const;
    const given = (value: string): Counts => [absent, absent, { given: { value, standardError: '1' } }];
    const periods = { 2023: { A: given('1'), B: given('9') }, 2024: { A: given('9'), B: given('8') } };
    expect(referenceOf(periods, { indicator: { kind: 'estimate' } })).toBe('best B');
  });

  test('does not exist without a shown group, and nothing is compared', () => {
    const found = find({ 2024: { A: [hidden, hidden], Unknown: [10, 100] } });
    expect(found.comparisons).toEqual([]);
    expect(found.dimensions[0]).not.toHaveProperty('reference');
  });
});

describe('everyone else', () => {
  test('is what the overall row leaves of a group', () => {
    const found = find({ 2024: { all: [300, 3000], A: [200, 1000], B: [100, 2000] } }, { reference: 'overall' });
    const [a, b] = found.comparisons;
    expect(a).toMatchObject({ compared: 'A', reference: 'rest', referenceRule: 'overall', verdict: 'clear-gap' });
    expect(a?.difference.estimate).toBeCloseTo(0.2 - 100 / 2000, 12);
    expect(b).toMatchObject({ compared: 'B', worse: false, familySize: 2 });
  });

  test('is the other groups of a partition where there is no overall row', () => {
    const [a] = find({ 2024: { A: [200, 1000], B: [60, 1000], C: [40, 1000] } }, { reference: 'rest' }).comparisons;
    expect(a?.difference.estimate).toBeCloseTo(0.2 - 0.05, 12);
  });

  test('is what overlapping groups are compared with, whatever was asked', () => {
    const dimension = aDimension('race', { A: 'known', B: 'known' }, { overlapping: true });
    const counts = { 2024: { all: [300, 3000], A: [200, 1000], B: [180, 2400] } } as const;
    const found = find(counts, { dimension, reference: 'A' });
    expect(found.comparisons.map(({ reference, referenceRule }) => [reference, referenceRule])).toEqual([
      ['rest', 'rest'],
      ['rest', 'rest']
    ]);
    expect(found.comparisons[1]?.difference.estimate).toBeCloseTo(180 / 2400 - 120 / 600, 12);
  });

  test('is withheld where the overall row is', () => {
    const found = find({ 2024: { all: [hidden, hidden], A: [200, 1000], B: [100, 2000] } }, { reference: 'rest' });
    expect(found.comparisons[0]).toMatchObject({ verdict: 'cannot-conclude', reason: 'withheld' });
  });
});

describe('crossed dimensions', () => {
  test('are compared like any other, and not judged with age or unknown in them', () => {
    const sex = aDimension('sex', { F: 'known', M: 'known' });
    const age = aDimension('age', { Old: 'known', Young: 'known' }, { judged: false });
    const row = (dimension: string, group: string, numerator: number, denominator = 1000) =>
      aTally('public', { dimension, group, numerator, denominator });
    const tallies = [
      row('race × sex', 'A × F', 200),
      row('race × sex', 'B × F', 100),
      row('race × sex', 'Unknown × F', 75, 500),
      row('race × age', 'A × Old', 200),
      row('race × age', 'B × Old', 100)
    ];
    const set = aTallySet('public', { tallies, indicators: [anIndicator()], dimensions: [race, sex, age] });
    expect(findings(set).comparisons.map(({ compared, verdict }) => [compared, verdict])).toEqual([
      ['A × F', 'clear-gap'],
      ['Unknown × F', 'not-judged'],
      ['A × Old', 'not-judged']
    ]);
  });
});
