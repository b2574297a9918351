import { beforeAll, describe, expect, test } from 'vitest';
import { builtInIndicators } from '#lib/catalog/indicators.ts';
import { concluding, type Concluded } from './conclude.ts';
import { mercy } from './mercy.ts';

/**
 * Every built-in indicator on registers that a reader can count by hand (`mercy.ts`), the whole way from CSV to verdict. A line
 * reads: numerator/denominator (estimate in percent or days), rows left out as unknown, verdict. Data up to 2025-06-30.
 */
const conclude = concluding();
let found: Concluded;
beforeAll(async () => {
  found = await conclude(mercy);
});

const black = { dimension: 'race-ethnicity', group: 'Black or African American' };
const hispanic = { dimension: 'race-ethnicity', group: 'Hispanic or Latino' };
const white = { dimension: 'race-ethnicity', group: 'White' };

const byHand: Readonly<Record<string, readonly [arithmetic: string, line: string]>> = {
  'voting-seats-lived-experience': [
    'board seats 1 to 5 vote, seat 6 does not and the council advises; 4 and 5 have lived experience: 2 of 5, above 25 %',
    '2/5 (40) met'
  ],
  'voting-seats-by-group': [
    'five voting seats; White 3/5 of seats for 45 % of the people, Black 2/5 for 25 %, Hispanic 1/5 for 30 %, of which four fifths are 24 %: two of three groups, 66.7 %',
    '5/5 (100) partly'
  ],
  'members-with-a-vote': [
    'community members hold board seats 4, 5, 6 and both of the council; 4 and 5 vote where it governs: 2 of 5, between 25 and 50 %',
    '2/5 (40) partly'
  ],
  'decisions-shared': [
    'one decided together, one by the community, of five: 40 %, between 25 and 50 %',
    '2/5 (40) partly'
  ],
  'shared-decision-mechanism': ['the compact is in force: one of the one that is needed', '1/1 (100) met'],
  'harms-named-with-community': ['the community named two of four harms: 50 %', '2/4 (50) met'],
  'redress-shaped-by-community': ['once by the community, once by both, of four: 50 %', '2/4 (50) met'],
  'harms-acknowledged': ['all but the last of four: 75 %, between 50 and 90 %', '3/4 (75) partly'],
  'harms-redressed': ['two of four: 50 %, between 40 and 75 %', '2/4 (50) partly'],
  'restitution-paid': [
    '1,000 + 250.25 + 0 paid of 1,000 + 500.50 + 300 promised, 69.44 %; the fourth harm has no amounts',
    '1250.25/1800.5 (69.439) +1 unknown partly'
  ],
  'time-to-redress': [
    'closed after 200 and 330 days, open after 546 and 180. On day 200 three are watched, 2/3 stay open; on day 330 two, 1/3: below one half',
    '2/4 (330) met'
  ],
  'results-published-by-group': [
    'due by group: readmitted by race (published), by payer (not), waiting by language (published): 2 of 3 cells; figures of all together and what is due in December do not count',
    '2/3 (66.6667) partly'
  ],
  'demographics-known': [
    'of ten stays the race of eight is known (one Unknown, one Declined) and the sex of nine: 17 of 20, between 70 and 90 %',
    '17/20 (85) partly'
  ],
  'published-on-time': [
    'five publications are due; two days early, on the day, and a month early: 3 of 5, below 70 %',
    '3/5 (60) not-met'
  ],
  'decisions-with-reasons': ['three of five have an address: 60 %, between 50 and 90 %', '3/5 (60) partly'],
  'questions-answered': ['three of five: 60 %', '3/5 (60) partly'],
  'time-to-answer': [
    'answered after 10, 20 and 40 days, open after 20 and 121: 4/5 stay open after day 10, 4/5 × 3/4 = 3/5 after day 20, 3/5 × 1/2 after day 40, below one half',
    '3/5 (40) partly'
  ],
  'reviews-held': ['four were due, the third was not held: 75 %', '3/4 (75) partly'],
  'reviews-overseen-by-community': ['the first and the fourth of four: 50 %', '2/4 (50) partly'],
  'commitments-met-on-time': [
    'four are due; one was kept a day early, one on its day, one 90 days late, one is open: 2 of 4',
    '2/4 (50) partly'
  ],
  'commitments-funded': [
    '800 + 500 + 100.05 spent of 1,000 + 500 + 200.10 promised and due, 82.35 %; one that is due has no amounts',
    '1400.05/1700.1 (82.351) +1 unknown partly'
  ],
  'targets-met-by-group': [
    'target 80 %: English 95 % meets it, Spanish 50 % misses it, Vietnamese 81 of 100 is too few to say: 1 of the 2 that are decided',
    '1/2 (50) +1 unknown partly'
  ],
  'shortfall-mechanisms': [
    'in force for outcome, governance and compliance; the bond has ended, the hour has not begun: 3 of 5 kinds, 60 %',
    '3/5 (60) +1 unknown partly'
  ],
  'shortfalls-with-consequence': ['three of four: 75 %, between 50 and 90 %', '3/4 (75) partly'],
  'time-to-consequence': [
    'after 60 and 210 days, open after 149; the apology has no date. 2/3 wait on after day 60, and the last one watched ends on day 210: past 180',
    '2/3 (210) +1 unknown not-met'
  ],
  'unregistered-shortfalls': [
    'missed are the target of Spanish speakers and the promise to publish the pay gap; the promise is on the register, so one of two, above 25 %',
    '1/2 (50) +1 unknown not-met'
  ],
  'outside-enforcement': [
    'a payer, a regulator and a community body can: one of the one that is needed',
    '1/1 (100) met'
  ],
  'consequences-enforced-from-outside': [
    'three consequences, by a payer, by the board and by nobody who is named: 1 of 3, between 25 and 50 %',
    '1/3 (33.3333) partly'
  ]
};

test('every built-in indicator has its case', () => {
  expect(Object.keys(byHand)).toEqual(builtInIndicators.map(({ id }) => id));
});

test.each(Object.entries(byHand).map(([id, [arithmetic, line]]) => [id, arithmetic, line] as const))(
  '%s: %s',
  (id, _, line) => {
    expect(found.line(id)).toBe(line);
  }
);

test('nothing in these files is a problem', () => {
  expect(found.problems).toEqual([]);
});

describe('by the people affected, with several groups in a cell', () => {
  test('the overlap is declared', () => {
    const overlapping = Object.fromEntries(found.set.tables.map((facts) => [facts.table, facts.overlapping]));
    expect(overlapping).toMatchObject({
      seats: ['race-ethnicity'],
      harms: ['race-ethnicity'],
      records: ['race-ethnicity']
    });
  });

  test('harms redressed: both that touched Black patients, one of two that touched Hispanic patients, none of one; the first counts twice', () => {
    expect(found.line('harms-redressed', black)).toBe('2/2 (100)');
    expect(found.line('harms-redressed', hispanic)).toBe('1/2 (50)');
    expect(found.line('harms-redressed', white)).toBe('0/1 (0)');
  });

  test('restitution of harms to Hispanic patients: 1,000 of 1,000, and one harm without amounts', () => {
    expect(found.line('restitution-paid', hispanic)).toBe('1000/1000 (100) +1 unknown');
  });

  test('voting seats: seat 5 counts for two groups, and once among the five', () => {
    expect(found.line('voting-seats-by-group', white)).toBe('3/5 (60)');
    expect(found.line('voting-seats-by-group', black)).toBe('2/5 (40)');
    expect(found.line('voting-seats-by-group', hispanic)).toBe('1/5 (20)');
    expect(found.verdict('voting-seats-by-group').groups).toEqual({ fair: 2, all: 3 });
  });

  test('days to redress of Black patients: closed after 200 and 330 of two, so the median is 200', () => {
    expect(found.line('time-to-redress', black)).toBe('2/2 (200)');
  });
});

test('demographics known, one dimension after the other: race of 8 of 10, sex of 9', () => {
  expect(found.line('demographics-known', { dimension: 'demographic', group: 'Race and ethnicity' })).toBe('8/10 (80)');
  expect(found.line('demographics-known', { dimension: 'demographic', group: 'Sex' })).toBe('9/10 (90)');
});
