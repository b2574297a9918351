import { describe, expect, test } from 'vitest';
import { findings } from '#lib/findings/findings.ts';
import type { Maybe, PublicRecord } from '#lib/tallies/tally.ts';
import { aCommitment, anIndicator, aShortfall, aTally, aTallySet, ofCommitments } from './build-tallies.ts';

const hidden = { absent: 'withheld' } as const;

type Rows = readonly (readonly [string, string, Maybe<number>, Maybe<number>])[];

/** Groups against a target of at most 14 % readmitted, in the dimensions of the two hospitals. */
function derived(
  rows: Rows,
  record: Partial<PublicRecord> = {},
  target: number | 'none' = 14,
  withoutRegister = false
) {
  const base = aTallySet('public');
  const outcome = anIndicator(target === 'none' ? {} : { target });
  const set = aTallySet('public', {
    indicators: [outcome, ...base.indicators.filter((indicator) => indicator.derived !== undefined)],
    tallies: rows.map(([dimension, group, numerator, denominator]) =>
      aTally('public', { dimension, group, numerator, denominator })
    ),
    record: { ...base.record, shortfalls: [], overdueCommitments: [], ...record },
    tables: base.tables.filter(({ table }) => table !== 'shortfalls' || !withoutRegister)
  });
  const found = findings(set);
  const of = (id: string) => {
    const estimate = found.estimates.find(({ tally }) => tally.indicator === id && tally.institution === 'Riverside');
    const verdict = found.indicatorVerdicts.find(
      ({ indicator, institution }) => indicator === id && institution === 'Riverside'
    );
    return { ...estimate, verdict: verdict?.verdict };
  };
  return { targets: of('targets-met-by-group'), shortfalls: of('unregistered-shortfalls') };
}

const rows: Rows = [
  ['all', 'all', 500, 5000],
  ['race-ethnicity', 'Black', 600, 3000],
  ['race-ethnicity', 'Hispanic', 140, 1000],
  ['race-ethnicity', 'NHPI', hidden, hidden],
  ['race-ethnicity', 'White', 100, 1000],
  ['race-ethnicity', 'Unknown', 500, 1000],
  ['age', '65+', 500, 1000],
  ['sex', 'Male', 0, 0]
];

describe('targets-met-by-group', () => {
  test('counts groups whose whole interval lies on one side, and leaves out and counts the undecided', () => {
    const { targets } = derived(rows);
    // Black misses, White meets, Hispanic is undecided and NHPI withheld; unknown, age, nobody and the overall do not count.
    expect(targets.tally).toMatchObject({ numerator: 1, denominator: 2, notReported: 2, period: '2024', resource: '' });
    expect(targets).toMatchObject({ estimate: 0.5, factor: 100, status: 'ok', verdict: 'partly' });
  });

  test('is not reported where no outcome has a target', () => {
    const found = derived(rows, {}, 'none');
    expect(found.targets).toMatchObject({ status: 'not-reported', verdict: 'no-data' });
  });

  test('takes a charter’s threshold for the target', () => {
    const { targets } = derived(rows, { charter: [{ item: 'readmission', metAt: 25 }] });
    expect(targets.tally).toMatchObject({ numerator: 3, denominator: 3, notReported: 1 });
  });
});

describe('unregistered-shortfalls', () => {
  const overdueCommitments = [
    { institution: 'Riverside', commitment: 'C-1', dueOn: '2024-01-01' },
    { institution: 'Riverside', commitment: 'C-2', dueOn: '2024-01-01' },
    { institution: 'Lakeside', commitment: 'C-3', dueOn: '2024-01-01' }
  ];

  test('counts missed targets and overdue commitments that the institution’s register does not name', () => {
    const shortfalls = [
      aShortfall({ commitment: ' c-2 ' }),
      aShortfall({ institution: 'Lakeside', indicator: 'readmission' })
    ];
    const { shortfalls: found } = derived(rows, { overdueCommitments, shortfalls });
    expect(found.tally).toMatchObject({ numerator: 2, denominator: 3, notReported: 2, period: '2025-06-30' });
    expect(found).toMatchObject({ estimate: 2 / 3, verdict: 'not-met' });
  });

  test('takes an entry for the indicator, or for the very group, by id or label', () => {
    const of = (entry: { indicator: string; group?: string }) =>
      derived(rows, { shortfalls: [aShortfall(entry)] }).shortfalls.tally?.numerator;
    expect(of({ indicator: 'readmission' })).toBe(0);
    expect(of({ indicator: 'Readmitted within 30 days', group: 'black' })).toBe(0);
    expect(of({ indicator: 'readmission', group: 'White' })).toBe(1);
    expect(of({ indicator: 'falls' })).toBe(1);
  });

  test('has no data where the project has no register of shortfalls', () => {
    const { shortfalls } = derived(rows, { overdueCommitments }, 14, true);
    expect(shortfalls).toMatchObject({ status: 'not-reported', verdict: 'no-data' });
    expect(derived(rows, { overdueCommitments }).shortfalls).toMatchObject({ estimate: 1, verdict: 'not-met' });
  });

  test('is met with none unregistered', () => {
    const { shortfalls } = derived(rows, { shortfalls: [aShortfall({ indicator: 'readmission' })] });
    expect(shortfalls).toMatchObject({ estimate: 0, verdict: 'met' });
  });
});

describe('the list of unregistered shortfalls', () => {
  const overdue = aCommitment({ commitment: 'C-1', dueOn: '2024-12-31' });
  const listed = (record: Partial<PublicRecord>, withoutRegister = false) => {
    const base = aTallySet('public');
    const found = findings(
      aTallySet('public', {
        indicators: [anIndicator({ target: 14 }), ...base.indicators.filter(({ derived }) => derived !== undefined)],
        tallies: rows.map(([dimension, group, numerator, denominator]) =>
          aTally('public', { dimension, group, numerator, denominator })
        ),
        record: { ...base.record, shortfalls: [], overdueCommitments: [], ...record },
        tables: base.tables.filter(({ table }) => table !== 'shortfalls' || !withoutRegister)
      })
    );
    const count = found.estimates.find(
      ({ tally }) => tally.indicator === 'unregistered-shortfalls' && tally.institution === 'Riverside'
    );
    return { list: found.unregistered, count: count?.tally.numerator, status: count?.status };
  };
  const registers = (state: 'kept' | 'declared-empty' | 'not-given') => ({
    registers: [{ institution: 'Riverside', table: 'shortfalls', state, rows: 0 }]
  });

  test('names the missed targets and overdue promises, as many as are counted', () => {
    const { list, count } = listed(ofCommitments([overdue]));
    // 2024-12-31 to 2025-06-30: 181 days.
    expect(list).toEqual([
      {
        kind: 'target',
        institution: 'Riverside',
        indicator: 'readmission',
        dimension: 'race-ethnicity',
        group: 'Black',
        period: '2024'
      },
      { kind: 'commitment', institution: 'Riverside', commitment: 'C-1', dueOn: '2024-12-31', daysOverdue: 181 }
    ]);
    expect(count).toBe(list.length);
  });

  test('leaves out what is registered, what is due on the data date, and what a figure shows to be met', () => {
    const shortfalls = [aShortfall({ indicator: 'readmission' })];
    expect(
      listed({ ...ofCommitments([overdue]), shortfalls: [...shortfalls, aShortfall({ commitment: 'c-1' })] }).list
    ).toEqual([]);
    expect(listed({ ...ofCommitments([{ ...overdue, dueOn: '2025-06-30' }]), shortfalls }).list).toEqual([]);
    // 500 of 5,000 are readmitted: 10 %, with an interval from 9.2 to 10.9 %.
    const kept = { ...overdue, indicator: 'readmission', target: '12' };
    expect(listed({ ...ofCommitments([kept]), shortfalls })).toEqual({ list: [], count: 0, status: 'ok' });
    expect(listed({ ...ofCommitments([{ ...kept, target: '9' }]), shortfalls }).list).toHaveLength(1);
  });

  test('asks each institution for its own register: declared empty is one, not given is none', () => {
    const commitments = ofCommitments([overdue]);
    expect(listed({ ...commitments, ...registers('declared-empty') }, true)).toMatchObject({ count: 2, status: 'ok' });
    expect(listed({ ...commitments, ...registers('kept') }, true).list).toHaveLength(2);
    expect(listed({ ...commitments, ...registers('not-given') })).toEqual({
      list: [],
      count: { absent: 'not-reported' },
      status: 'not-reported'
    });
    expect(listed(commitments, true)).toMatchObject({ list: [], status: 'not-reported' });
  });
});

describe('voting seats by group', () => {
  const total = 100;
  const board = (seats: Readonly<Record<string, readonly [Maybe<number>, number]>>) => {
    const tallies = Object.entries(seats).map(([group, [numerator, count]]) =>
      aTally('public', {
        indicator: 'voting-seats-by-group',
        dimension: 'race-ethnicity',
        group,
        span: 'in-force',
        period: '2025-06-30',
        resource: 'seats',
        numerator,
        denominator: 10,
        population: { count, total }
      })
    );
    const { indicatorVerdicts, comparisons } = findings(aTallySet('public', { tallies }));
    expect(comparisons).toEqual([]);
    return indicatorVerdicts.find(
      ({ indicator, institution }) => indicator === 'voting-seats-by-group' && institution === 'Riverside'
    );
  };

  test('are met with every group of 5 % at four fifths of its share', () => {
    expect(board({ Black: [4, 50], White: [6, 46], NHPI: [0, 4] })).toMatchObject({ verdict: 'met' });
    expect(board({ Black: [4, 50], White: [6, 45], NHPI: [0, 5] })).toMatchObject({ verdict: 'partly' });
  });

  test('are partly with half of the groups, else not met', () => {
    expect(board({ Black: [3, 50], White: [7, 50] })?.verdict).toBe('partly');
    expect(board({ Black: [1, 30], Hispanic: [1, 30], White: [8, 40] })?.verdict).toBe('not-met');
  });

  test('cannot be told where a hidden group decides, and can where it does not', () => {
    expect(board({ Black: [hidden, 50], White: [7, 50] })).toMatchObject({ verdict: 'cannot-tell', why: 'withheld' });
    expect(board({ Black: [1, 30], Hispanic: [1, 30], White: [8, 35], NHPI: [hidden, 5] })?.verdict).toBe(
      'cannot-tell'
    );
    expect(
      board({ Black: [1, 25], Hispanic: [1, 25], Unknown: [1, 20], White: [8, 20], NHPI: [hidden, 10] })?.verdict
    ).toBe('cannot-tell');
    expect(board({ Black: [1, 30], Hispanic: [4, 30], White: [5, 35], NHPI: [hidden, 5] })?.verdict).toBe('partly');
  });

  test('have no data without a population to hold them against', () => {
    expect(board({ Black: [4, 0], White: [6, 0] })?.verdict).toBe('no-data');
  });
});
