import { describe, expect, it } from 'vitest';
import type { Cell } from '#lib/database/database.ts';
import type { Indicator } from '#lib/catalog/types.ts';
import { tally } from '#lib/tallies/tally-all.ts';
import { buildRelation, dimensionOf, indicatorOf, type RelationSpec } from './build-relation.ts';
import { freshDatabase } from './open.ts';

const at = freshDatabase();
const columns = [
  'institution',
  'period',
  'indicator',
  'dimension',
  'group',
  'source_label',
  'numerator',
  'denominator',
  'value',
  'standard_error',
  'lower',
  'upper',
  'why numerator',
  'why value',
  'method'
];
const absences = { numerator: 'why numerator', value: 'why value' };
const proportion = indicatorOf({ id: 'died', kind: 'proportion', table: 'results' });

function resultsOf(rows: readonly (readonly Cell[])[], part: Partial<RelationSpec> = {}): RelationSpec {
  return { table: 'results', columns: [...columns, ...(part.columns ?? [])], rows, absences, ...part };
}

async function tallied(specs: readonly RelationSpec[], indicators: readonly Indicator[]) {
  const relations = [];
  for (const spec of specs) relations.push(await buildRelation(at.db, { ...spec, columns }));
  return tally(at.db, {
    relations,
    indicators,
    institutions: [{ name: 'North' }],
    dimensions: [dimensionOf('race', ['Black', 'White', 'Unknown'])],
    dataDate: '2024-12-31'
  });
}

const row = (part: Partial<Record<(typeof columns)[number], Cell>>): readonly Cell[] => {
  const whole: Record<string, Cell> = {
    institution: 'North',
    period: '2023',
    indicator: 'died',
    dimension: 'all',
    group: 'all',
    ...part
  };
  return columns.map((column) => whole[column] ?? null);
};

describe('tally of results', () => {
  it('takes counts as they stand, absences with their reasons, in order', async () => {
    const { set, problems } = await tallied(
      [
        resultsOf([
          row({ period: '2024', numerator: '12', denominator: '200.5' }),
          row({
            dimension: 'race',
            group: 'White',
            source_label: 'Wht',
            numerator: '30',
            denominator: '100',
            value: '30'
          }),
          row({ dimension: 'race', group: 'Black', 'why numerator': 'withheld', denominator: '50' }),
          row({ numerator: '40', denominator: '150', value: '26.7' })
        ])
      ],
      [proportion]
    );
    expect(problems).toEqual([]);
    expect(
      set.tallies.map(({ period, group, numerator, denominator }) => [period, group, numerator, denominator])
    ).toEqual([
      ['2023', 'all', 40, 150],
      ['2023', 'Black', { absent: 'withheld' }, 50],
      ['2023', 'White', 30, 100],
      ['2024', 'all', 12, '200.5']
    ]);
    expect(set.tallies[2]).toMatchObject({
      sourceLabels: ['Wht'],
      span: 'period',
      rows: 100,
      notReported: { absent: 'not-reported' },
      resource: 'results'
    });
    expect(set.tallies.every((each) => !('given' in each))).toBe(true);
  });

  it('passes given figures on for estimates, and for rows without counts', async () => {
    const { set } = await tallied(
      [
        resultsOf([
          row({ value: '14.2', lower: '12', upper: '16.5' }),
          row({ indicator: 'pay', value: '0.93', standard_error: '0.0100' }),
          row({ indicator: 'pay', period: '2024', 'why value': 'not-collected' })
        ])
      ],
      [proportion, indicatorOf({ id: 'pay', kind: 'estimate', table: 'results' })]
    );
    expect(set.tallies.map(({ numerator, denominator, given }) => [numerator, denominator, given])).toEqual([
      [{ absent: 'not-reported' }, { absent: 'not-reported' }, { value: '14.2', lower: 12, upper: '16.5' }],
      [{ absent: 'not-applicable' }, { absent: 'not-applicable' }, { value: '0.93', standardError: '0.01' }],
      [{ absent: 'not-applicable' }, { absent: 'not-applicable' }, { absent: 'not-collected' }]
    ]);
  });

  it('defines what nothing defines, and says so', async () => {
    const { set, problems } = await tallied(
      [
        resultsOf([
          row({ indicator: 'falls', numerator: '1', denominator: '20' }),
          row({ indicator: 'score', value: '3.5' })
        ])
      ],
      []
    );
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['indicator-not-defined', 'warning'],
      ['indicator-not-defined', 'warning']
    ]);
    expect(set.indicators.map(({ id, kind, favourable }) => [id, kind, favourable])).toEqual([
      ['falls', 'proportion', 'parity'],
      ['score', 'estimate', 'parity']
    ]);
  });

  it('compares a value with its counts on the scale, to the digits printed', async () => {
    const perThousand = indicatorOf({ id: 'falls', kind: 'rate', table: 'results', scale: 1000 });
    const values = ['14', '14.3', '14.29', '14.286', '14.2857', '14.28', '0.143'];
    const { problems } = await tallied(
      [
        resultsOf([
          ...values.map((value, index) => row({ period: `200${index}`, numerator: '1', denominator: '7', value })),
          row({ indicator: 'falls', numerator: '3', denominator: '400', value: '7.5' })
        ])
      ],
      [proportion, perThousand]
    );
    expect(problems.map(({ code, record, got, expected }) => [code, record, got, expected.slice(0, 7)])).toEqual([
      ['value-disagrees', 6, '14.28', '14.2857'],
      ['value-disagrees', 7, '0.143', '14.2857']
    ]);
  });

  it('lists twenty values that disagree and adds up the rest', async () => {
    const rows = Array.from({ length: 30 }, (_, index) =>
      row({ period: String(1990 + index), numerator: '1', denominator: '2', value: '1' })
    );
    const { problems } = await tallied([resultsOf(rows)], [proportion]);
    expect(problems.length).toBe(21);
    expect(problems.at(-1)).toMatchObject({ code: 'value-disagrees', got: '10 more of the same' });
  });

  it('takes more events than were at risk, or fewer than none, as unreadable', async () => {
    const { set, problems } = await tallied(
      [
        resultsOf([
          row({ numerator: '21', denominator: '20' }),
          row({ period: '2024', numerator: '-1', denominator: '20' })
        ])
      ],
      [proportion]
    );
    expect(set.tallies.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [{ absent: 'unreadable' }, 20],
      [{ absent: 'unreadable' }, 20]
    ]);
    expect(problems.map(({ code, record }) => [code, record])).toEqual([
      ['numerator-exceeds-denominator', 1],
      ['numerator-exceeds-denominator', 2]
    ]);
  });

  it('puts tables of results by different dimensions together, and keeps the first of two that disagree', async () => {
    const overall = row({ numerator: '4', denominator: '10' });
    const byRace = row({ dimension: 'race', group: 'Black', numerator: '1', denominator: '5' });
    const { set, problems } = await tallied(
      [
        resultsOf([overall, byRace], { name: 'one', resource: 'one' }),
        resultsOf([overall, row({ dimension: 'payer', group: 'Medicare', numerator: '2', denominator: '4' })], {
          name: 'two',
          resource: 'two'
        }),
        resultsOf([row({ dimension: 'race', group: 'White', numerator: '3', denominator: '5' })], {
          name: 'three',
          resource: 'three'
        })
      ],
      [proportion]
    );
    expect(set.tallies.map(({ dimension, group, resource }) => [dimension, group, resource])).toEqual([
      ['all', 'all', 'one'],
      ['race', 'Black', 'one'],
      ['payer', 'Medicare', 'two']
    ]);
    expect(problems.map(({ code, file }) => [code, file])).toEqual([['tallied-twice', 'three.csv']]);
  });

  it('passes the method of a row on, of all together and of groups, and says nothing where the file is silent', async () => {
    const { set } = await tallied(
      [
        resultsOf([
          row({ numerator: '4', denominator: '10', method: 'v2' }),
          row({ dimension: 'race', group: 'Black', numerator: '1', denominator: '5', method: 'v1' }),
          row({ dimension: 'race', group: 'White', numerator: '3', denominator: '5' })
        ])
      ],
      [proportion]
    );
    expect(set.tallies.map((each) => ['method' in each, each.method])).toEqual([
      [true, 'v2'],
      [true, 'v1'],
      [false, undefined]
    ]);
  });
});
