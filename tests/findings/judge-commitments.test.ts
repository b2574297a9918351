import { describe, expect, test } from 'vitest';
import { findings } from '#lib/findings/findings.ts';
import type { CommitmentFinding } from '#lib/findings/types.ts';
import type { Commitment, Shortfall, Tally, TallySet } from '#lib/tallies/tally.ts';
import { aCommitment, aDimension, anIndicator, aShortfall, aTally, aTallySet, ofCommitments } from './build-tallies.ts';

type Given = Partial<Tally<'public'>>;

const absent = { absent: 'not-reported' } as const;

/** A survey's figure on its own scale, with its limits as given. */
function survey(period: string, value: number, lower: number, upper: number, given: Given = {}): Given {
  return {
    indicator: 'survey',
    period,
    numerator: absent,
    denominator: absent,
    given: { value: String(value), lower: String(lower), upper: String(upper) },
    ...given
  };
}

const indicators = [
  anIndicator({ id: 'survey', label: { en: 'Answered well', es: 'Bien respondido' }, kind: 'estimate', scale: 1 }),
  anIndicator({ id: 'higher', kind: 'estimate', favourable: 'higher', scale: 1, label: { en: 'Two of a name' } }),
  anIndicator({ id: 'equal', kind: 'estimate', favourable: 'parity', label: { en: 'Two of a name' } }),
  anIndicator({ id: 'acknowledged', label: { en: 'Acknowledged' }, favourable: 'higher', table: 'harms' }),
  anIndicator({ id: 'paid', label: { en: 'Paid' }, favourable: 'higher', kind: 'ratio-of-sums' }),
  anIndicator({ id: 'days', label: { en: 'Days' }, kind: 'time-to-event', scale: 1, table: 'harms' })
];

function judged(
  commitment: Partial<Commitment>,
  figures: readonly Given[] = [],
  given: Partial<TallySet<'public'>> & { readonly shortfalls?: readonly Shortfall[] } = {}
): CommitmentFinding {
  const base = aTallySet('public');
  const { shortfalls = [], ...rest } = given;
  const set = aTallySet('public', {
    indicators,
    tallies: figures.map((one) => aTally('public', one)),
    record: { ...base.record, ...ofCommitments([aCommitment(commitment)]), shortfalls },
    ...rest
  });
  const [found] = findings(set).commitments;
  if (found === undefined) throw new Error('no finding');
  return found;
}

const promise = { indicator: 'survey', target: '20' };
const open = { ...promise, madeOn: '2024-01-01', dueOn: '2026-01-01' };

describe('a promise without an indicator or a target', () => {
  test.each([
    ['completed on the due date', { completedOn: '2024-12-31' }, { state: 'met' }],
    // 2024-12-31 to 2025-01-30: 30 days.
    ['completed 30 days late', { completedOn: '2025-01-30' }, { state: 'met-late', daysLate: 30 }],
    // 2024-12-31 to the data date 2025-06-30: 31 + 28 + 31 + 30 + 31 + 30 = 181 days.
    ['open after the due date', {}, { state: 'missed', daysOverdue: 181 }],
    ['due on the data date', { dueOn: '2025-06-30' }, { state: 'cannot-tell', why: 'not-due' }],
    ['due the day before it', { dueOn: '2025-06-29' }, { state: 'missed', daysOverdue: 1 }],
    ['completed before it is due', { dueOn: '2027-01-01', completedOn: '2025-01-01' }, { state: 'met' }],
    ['with an indicator and no target', { indicator: 'survey', completedOn: '2024-06-01' }, { state: 'met' }],
    ['with a target and no indicator', { target: '20', completedOn: '2024-06-01' }, { state: 'met' }]
  ])('%s is judged by the register’s dates', (_, given, expected) => {
    const { institution, commitment, consequence, ...rest } = judged(given);
    expect([institution, commitment, consequence.promised]).toEqual(['Riverside', 'P-1', undefined]);
    expect(rest).toEqual({ basis: 'register', ...expected });
  });

  test('whose day of completion is on the register and cannot be read is not called missed', () => {
    const base = aTallySet('public');
    const record = { ...base.record, commitments: [aCommitment()], overdueCommitments: [], shortfalls: [] };
    expect(judged({}, [], { record })).toEqual({
      institution: 'Riverside',
      commitment: 'P-1',
      state: 'cannot-tell',
      basis: 'register',
      why: 'unreadable',
      consequence: { state: 'not-called-for' }
    });
  });
});

describe('a promise that is due, with an indicator and a target', () => {
  test.each([
    ['at the target or on its good side', 15, 20, 'met', undefined],
    ['on the other side', 21, 25, 'missed', undefined],
    ['around the target', 19, 21, 'cannot-tell', 'interval']
  ])('is judged by where the whole interval lies: %s', (_, lower, upper, state, why) => {
    const found = judged(promise, [survey('2024', (lower + upper) / 2, lower, upper)]);
    expect(found).toMatchObject({ state, basis: 'data' });
    expect(found.why).toBe(why);
    expect(found.figure).toEqual({
      period: '2024',
      dimension: 'all',
      group: 'all',
      estimate: (lower + upper) / 2,
      lower,
      upper,
      factor: 1
    });
    // It is still open on the register: overdue unless the figure shows it met.
    expect(found.daysOverdue).toBe(state === 'met' ? undefined : 181);
  });

  test('turns round where higher is better', () => {
    const higher = { indicator: 'higher', target: '20' };
    const of = (lower: number, upper: number) =>
      judged(higher, [survey('2024', 20, lower, upper, { indicator: 'higher' })]).state;
    expect([of(20, 22), of(17, 19), of(19, 21)]).toEqual(['met', 'missed', 'cannot-tell']);
  });

  test('takes the first period that ends on or after the due date, of two that end together the longer', () => {
    const figures = [
      survey('2023', 30, 29, 31),
      survey('2024-Q3', 30, 29, 31),
      survey('2024-Q4', 30, 29, 31),
      survey('2024', 15, 14, 16),
      survey('2025-Q1', 30, 29, 31)
    ];
    expect(judged(promise, figures)).toMatchObject({ state: 'met', figure: { period: '2024' } });
    expect(judged({ ...promise, dueOn: '2024-09-30' }, figures)).toMatchObject({
      state: 'missed',
      figure: { period: '2024-Q3' }
    });
    expect(judged({ ...promise, dueOn: '2025-01-01' }, figures)).toMatchObject({ figure: { period: '2025-Q1' } });
  });

  test('due on the data date is judged by data, and not overdue yet', () => {
    const found = judged({ ...promise, dueOn: '2025-06-30' }, [survey('2024-07-01/2025-06-30', 30, 29, 31)]);
    expect(found).toMatchObject({ state: 'missed', consequence: { state: 'outstanding', days: 0 } });
    expect(found).not.toHaveProperty('daysOverdue');
  });

  test('is met late where the register has it completed later, and missed whatever the register has', () => {
    // 2024-12-31 to 2025-03-01: 31 + 28 + 1 = 60 days.
    const late = { ...promise, completedOn: '2025-03-01' };
    expect(judged(late, [survey('2024', 15, 14, 16)])).toMatchObject({ state: 'met-late', daysLate: 60 });
    const missed = judged(late, [survey('2024', 30, 29, 31)]);
    expect(missed).toMatchObject({ state: 'missed', basis: 'data', daysLate: 60 });
    expect(missed).not.toHaveProperty('daysOverdue');
    expect(judged({ ...promise, completedOn: '2024-03-01' }, [survey('2024', 30, 29, 31)]).state).toBe('missed');
  });

  test('cannot be told without a figure that ends late enough, whatever the register says', () => {
    const completed = { ...promise, completedOn: '2024-06-01' };
    for (const figures of [[survey('2023', 1, 1, 1)], [survey('2024-Q1', 1, 1, 1)], [survey('spring', 1, 1, 1)]]) {
      expect(judged(completed, figures)).toMatchObject({
        state: 'cannot-tell',
        basis: 'data',
        why: 'no-later-figure'
      });
    }
  });

  test('cannot be told where the figure is withheld, is not there, or has no interval that it ought to have', () => {
    const withheld = { absent: 'withheld' } as const;
    const hidden = { indicator: 'survey', period: '2024', numerator: withheld, given: withheld };
    expect(judged(promise, [hidden])).toMatchObject({ why: 'withheld', figure: { estimate: withheld } });
    expect(judged(promise, [])).toMatchObject({ why: 'no-figure' });
    expect(
      judged(promise, [{ indicator: 'survey', period: '2024', numerator: absent, denominator: absent }])
    ).toMatchObject({ why: 'no-figure' });
    expect(judged(promise, [survey('2024', 15, 14, 16, { given: { value: '15' } })])).toMatchObject({
      why: 'interval'
    });
    expect(judged({ ...promise, indicator: 'nobody knows' }, [])).toMatchObject({ why: 'no-figure' });
  });

  test('does not look at other institutions, other groups, or a register year by year', () => {
    const figures = [
      survey('2024', 15, 14, 16, { institution: 'Lakeside' }),
      survey('2024', 15, 14, 16, { dimension: 'sex', group: 'Male' }),
      survey('2024', 15, 14, 16, { span: 'year' })
    ];
    expect(judged(promise, figures.slice(0, 2))).toMatchObject({ why: 'no-figure' });
    expect(judged(promise, figures)).toMatchObject({ why: 'no-later-figure' });
  });

  test('takes registers and sums as they are', () => {
    // 9 of 10 is 90 %, at the target; 8 of 10 is below it. Registers have one figure, as of the data date.
    const harms = { indicator: 'acknowledged', resource: 'harms', span: 'all-rows', period: '2019/2025' } as const;
    const acknowledged = { indicator: 'acknowledged', target: '90' };
    expect(judged(acknowledged, [{ ...harms, numerator: 9, denominator: 10 }]).state).toBe('met');
    expect(judged(acknowledged, [{ ...harms, numerator: 8, denominator: 10 }]).state).toBe('missed');
    expect(
      judged({ ...acknowledged, madeOn: '2025-06-30', dueOn: '2025-06-30' }, [
        { ...harms, numerator: 9, denominator: 10 }
      ]).state
    ).toBe('met');
    expect(
      judged({ indicator: 'paid', target: '75' }, [{ indicator: 'paid', numerator: 30, denominator: 40 }]).state
    ).toBe('met');
  });

  test('reads a median that was not reached by how long cases were followed', () => {
    const harms = { indicator: 'days', resource: 'harms', span: 'all-rows', period: '2019/2025' } as const;
    const of = (days: number) =>
      judged({ indicator: 'days', target: '365' }, [
        { ...harms, numerator: 0, denominator: 3, times: [{ days, closed: false, count: 3 }] }
      ]);
    expect(of(366)).toMatchObject({ state: 'missed', figure: { estimate: { absent: 'not-reached' } } });
    expect(of(365)).toMatchObject({ state: 'cannot-tell', why: 'interval' });
  });
});

describe('the figures that a promise names', () => {
  test('are found by id or label of indicator and group, in whatever case', () => {
    const figures = [survey('2024', 15, 14, 16, { dimension: 'race-ethnicity', group: 'Black' })];
    for (const indicator of ['survey', ' Answered WELL ', 'bien respondido']) {
      expect(judged({ ...promise, indicator, group: ' black' }, figures)).toMatchObject({
        state: 'met',
        figure: { dimension: 'race-ethnicity', group: 'Black' }
      });
    }
  });

  test('are of a judged dimension before all others, then of one that there are figures by', () => {
    const twice = (judgedToo: boolean) => ({
      dimensions: [
        aDimension('first', { Old: 'known' }, { judged: false }),
        aDimension('second', { Old: 'known' }),
        ...(judgedToo ? [aDimension('third', { Old: 'known' })] : [])
      ]
    });
    const by = (dimension: string) => [survey('2024', 15, 14, 16, { dimension, group: 'Old' })];
    expect(judged({ ...promise, group: 'old' }, by('second'), twice(false)).state).toBe('met');
    expect(judged({ ...promise, group: 'old' }, by('first'), twice(false)).why).toBe('no-figure');
    expect(judged({ ...promise, group: 'old' }, by('third'), twice(true)).state).toBe('met');
    expect(judged({ ...promise, group: 'old' }, [], twice(true)).why).toBe('unreadable');
  });

  test.each([
    ['a group that no dimension has', { group: 'Nobody' }],
    ['a target that is no number', { target: 'half' }],
    ['an indicator without a better direction', { indicator: 'equal' }],
    ['a label of two indicators', { indicator: 'two of a name' }]
  ])('cannot be read: %s', (_, given) => {
    expect(judged({ ...promise, ...given }, [survey('2024', 15, 14, 16)])).toMatchObject({
      state: 'cannot-tell',
      basis: 'data',
      why: 'unreadable',
      daysOverdue: 181
    });
  });
});

describe('a promise that is not due yet', () => {
  test('is on track once the latest figure is at the target', () => {
    const found = judged(open, [survey('2024', 30, 29, 31), survey('2025-Q1', 15, 14, 20)]);
    expect(found).toMatchObject({ state: 'on-track', figure: { period: '2025-Q1' } });
    expect(found).not.toHaveProperty('path');
    expect(found).not.toHaveProperty('daysOverdue');
  });

  test('is held against the straight path from the baseline to the target in the middle of the figure’s period', () => {
    // From 40 on 2024-01-01 to 20 on 2026-01-01 are 731 days. 2024-12-31 is day 365: 40 − 20 × 365 ÷ 731.
    const path = 40 - (20 * 365) / 731;
    const of = (lower: number, upper: number) =>
      judged({ ...open, baseline: '40' }, [survey('2024-12-31', 30, lower, upper)]);
    expect(path).toBeCloseTo(30.01, 2);
    expect(of(28, 30)).toMatchObject({ state: 'on-track', path });
    expect(of(30.5, 33)).toMatchObject({ state: 'behind', path });
    expect(of(29, 31)).toMatchObject({ state: 'cannot-tell', why: 'interval', path });
    // The middle of 2024-06-01 to 2024-06-03 is the 2nd of June, day 153.
    const middle = judged({ ...open, baseline: '40' }, [survey('2024-06-01/2024-06-03', 40, 39, 41)]);
    expect(middle.path).toBeCloseTo(40 - (20 * 153) / 731, 12);
  });

  test('does not run the path before the promise was made', () => {
    // The middle of 2020-01-01/2024-01-31 lies years before it.
    expect(judged({ ...open, baseline: '40' }, [survey('2020-01-01/2024-01-31', 40, 39, 40)])).toMatchObject({
      state: 'on-track',
      path: 40
    });
  });

  test('takes the last figure that ends by the day of the promise for the baseline where the register has none', () => {
    const figures = [survey('2022', 90, 89, 91), survey('2023', 40, 39, 41), survey('2024-12-31', 36, 35, 37)];
    expect(judged(open, figures)).toMatchObject({ state: 'behind', path: 40 - (20 * 365) / 731 });
    expect(judged(open, figures.slice(2))).toMatchObject({ state: 'cannot-tell', why: 'no-baseline' });
    const withheld = { absent: 'withheld' } as const;
    expect(judged(open, [survey('2023', 1, 1, 1, { given: withheld }), ...figures.slice(2)]).why).toBe('no-baseline');
  });

  test('measures a register on the data date', () => {
    const harms = { indicator: 'acknowledged', resource: 'harms', span: 'all-rows', period: '2019/2025' } as const;
    const of = (numerator: number) =>
      judged({ indicator: 'acknowledged', baseline: '0', target: '100', madeOn: '2025-06-20', dueOn: '2025-07-20' }, [
        { ...harms, numerator, denominator: 9 }
      ]);
    // 10 of 30 days have passed: a third of the way. 3 of 9 is a third, 2 of 9 less.
    expect(of(3)).toMatchObject({ state: 'on-track' });
    expect(of(2)).toMatchObject({ state: 'behind' });
    expect(of(2).path).toBeCloseTo(100 / 3, 12);
  });

  test('has nothing to be measured by before a later figure came', () => {
    expect(judged(open, [survey('2023', 15, 14, 16)])).toMatchObject({ state: 'cannot-tell', why: 'not-due' });
    expect(judged(open, [])).toMatchObject({ state: 'cannot-tell', why: 'no-figure' });
  });

  test('cannot be told by a withheld figure', () => {
    const withheld = { absent: 'withheld' } as const;
    expect(judged(open, [survey('2024', 1, 1, 1, { given: withheld })])).toMatchObject({ why: 'withheld' });
  });
});

describe('a change of method', () => {
  const old = { method: 'A' };
  const fresh = { method: 'B' };

  test('comes before met, missed and on track, against the last figure that ends by the day of the promise', () => {
    const figures = [survey('2023', 30, 29, 31, old), survey('2024', 15, 14, 16, fresh)];
    expect(judged(promise, figures)).toMatchObject({ state: 'method-changed', daysOverdue: 181 });
    expect(judged({ ...promise, baseline: '30' }, figures).state).toBe('method-changed');
    expect(judged({ ...open, baseline: '30' }, figures).state).toBe('method-changed');
  });

  test('is looked for from the first later figure where there is none before', () => {
    const figures = [survey('2024-Q2', 30, 29, 31, old), survey('2024-Q4', 15, 14, 16, fresh)];
    expect(judged({ ...promise, baseline: '30' }, figures).state).toBe('method-changed');
    expect(judged({ ...promise, baseline: '30' }, figures.slice(1)).state).toBe('met');
  });

  test('is not claimed where it is the same, or not named', () => {
    expect(judged(promise, [survey('2023', 30, 29, 31, old), survey('2024', 15, 14, 16, old)]).state).toBe('met');
    expect(judged(promise, [survey('2023', 30, 29, 31), survey('2024', 15, 14, 16, fresh)]).state).toBe('met');
  });
});

describe('what followed from a promise', () => {
  const consequence = 'The chief executive’s bonus is cut';
  const entry = aShortfall({
    commitment: ' p-1 ',
    consequence: 'Half of the bonus was cut',
    consequenceOn: '2025-01-10',
    enforcedBy: 'board'
  });

  test('happened where an entry of the register names it with a consequence', () => {
    // 2024-12-31 to 2025-01-10: 10 days.
    expect(judged({ consequence }, [], { shortfalls: [entry] })).toMatchObject({
      state: 'missed',
      registeredAs: 'S-1',
      consequence: {
        promised: consequence,
        state: 'happened',
        what: 'Half of the bonus was cut',
        on: '2025-01-10',
        days: 10,
        enforcedBy: 'board'
      }
    });
  });

  test('happened on an unknown day where the entry has none, and not yet where the day is after the data date', () => {
    const { consequenceOn: _, ...undated } = entry;
    expect(judged({}, [], { shortfalls: [undated] }).consequence).toEqual({
      state: 'happened',
      what: 'Half of the bonus was cut',
      enforcedBy: 'board'
    });
    const later = judged({}, [], { shortfalls: [{ ...entry, consequenceOn: '2025-07-01' }] });
    expect(later).toMatchObject({ registeredAs: 'S-1', consequence: { state: 'outstanding', days: 181 } });
  });

  test('is told by the first entry that has a consequence, else the first', () => {
    const bare = aShortfall({ shortfall: 'S-0', commitment: 'P-1' });
    expect(judged({}, [], { shortfalls: [bare, entry] }).registeredAs).toBe('S-1');
    expect(judged({}, [], { shortfalls: [bare, { ...bare, shortfall: 'S-9' }] }).registeredAs).toBe('S-0');
    const elsewhere = [{ ...entry, institution: 'Lakeside' }, aShortfall({ commitment: 'P-2' }), aShortfall()];
    expect(judged({}, [], { shortfalls: elsewhere })).not.toHaveProperty('registeredAs');
  });

  test('is outstanding where it is missed or overdue and nothing followed, promised or not', () => {
    expect(judged({ consequence }).consequence).toEqual({ promised: consequence, state: 'outstanding', days: 181 });
    expect(judged({}).consequence).toEqual({ state: 'outstanding', days: 181 });
    expect(judged(promise, [])).toMatchObject({ state: 'cannot-tell', consequence: { state: 'outstanding' } });
    expect(judged({ ...promise, completedOn: '2024-06-01' }, [survey('2024', 30, 29, 31)]).consequence.state).toBe(
      'outstanding'
    );
  });

  test('is not called for where it is met, late or not due', () => {
    for (const given of [{ completedOn: '2024-06-01' }, { completedOn: '2025-03-01' }, { dueOn: '2026-01-01' }]) {
      expect(judged({ ...given, consequence }).consequence).toEqual({ promised: consequence, state: 'not-called-for' });
    }
  });
});
