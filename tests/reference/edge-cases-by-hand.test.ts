import { describe, expect, test } from 'vitest';
import { concluding } from './conclude.ts';

/**
 * Registers at their edges, small enough to be counted by hand. A line reads: numerator/denominator (estimate in percent or
 * days, or why there is none), rows left out as unknown, verdict. Data up to 2025-06-30.
 */
const conclude = concluding();

describe('cases that are still open on the data date', () => {
  test('a median that is not reached: of three harms one was redressed after 100 days, 2/3 stay open after 866 and 911; watched past 730 days, it is not met', async () => {
    const { line } = await conclude({
      files: {
        'harms.csv': `
          institution,harm,identified_on,identified_by,redressed_on
          Mercy,a,2023-01-01,press,
          Mercy,b,2023-02-15,press,
          Mercy,c,2024-01-01,press,2024-04-10`
      }
    });
    expect(line('time-to-redress')).toBe('1/3 (not-reached) not-met');
  });

  test('the same, watched for 180 days only: nobody can tell yet', async () => {
    const { line } = await conclude({
      files: {
        'harms.csv': `
          institution,harm,identified_on,identified_by,redressed_on
          Mercy,a,2025-01-01,press,
          Mercy,b,2025-01-01,press,
          Mercy,c,2025-01-01,press,2025-04-11`
      }
    });
    expect(line('time-to-redress')).toBe('1/3 (not-reached) cannot-tell');
  });

  test('questions: none of two was answered, open for 29 and 150 days; past 90 days, so not met', async () => {
    const { line } = await conclude({
      files: {
        'questions.csv': `
          institution,question,asked_on,answered_on
          Mercy,a,2025-06-01,
          Mercy,b,2025-01-31,`
      }
    });
    expect(line('time-to-answer')).toBe('0/2 (not-reached) not-met');
    expect(line('questions-answered')).toBe('0/2 (0) not-met');
  });

  test('shortfalls: one of three had a consequence, after 30 days; two have waited 60 and 90: 2/3 stay open, and nobody was watched past 180', async () => {
    const { line } = await conclude({
      files: {
        'shortfalls.csv': `
          institution,shortfall,found_on,kind,consequence,consequence_on
          Mercy,a,2025-04-01,outcome,,
          Mercy,b,2025-05-01,outcome,,
          Mercy,c,2025-05-01,outcome,Fine,2025-05-31`
      }
    });
    expect(line('time-to-consequence')).toBe('1/3 (not-reached) cannot-tell');
  });

  test('a consequence without a date is a closed case of unknown length: one of two is left out, the other took 30 days', async () => {
    const { line } = await conclude({
      files: {
        'shortfalls.csv': `
          institution,shortfall,found_on,kind,consequence,consequence_on
          Mercy,a,2023-04-01,outcome,Letter,
          Mercy,b,2025-05-01,outcome,Fine,2025-05-31`
      }
    });
    expect(line('time-to-consequence')).toBe('1/1 (30) +1 unknown met');
    expect(line('shortfalls-with-consequence')).toBe('2/2 (100) met');
  });
});

describe('what came after the data date had not come yet', () => {
  const files = {
    'commitments.csv': `
      institution,commitment,made_on,due_on,completed_on
      Mercy,late,2024-01-01,2025-01-01,2025-07-01
      Mercy,kept,2024-01-01,2025-01-01,2024-12-01
      Mercy,made later,2025-07-01,2025-07-02,2025-07-02`,
    'harms.csv': `
      institution,harm,identified_on,identified_by,acknowledged_on,redressed_on
      Mercy,a,2025-06-20,community,2025-07-01,2025-08-01
      Mercy,b,2025-06-20,community,2025-06-25,2025-06-30
      Mercy,c,2025-07-01,press,2025-07-02,`,
    'questions.csv': `
      institution,question,asked_on,answered_on
      Mercy,a,2025-06-01,2025-07-10
      Mercy,b,2025-06-01,2025-06-11`,
    'reviews.csv': `
      institution,review,scheduled_on,held_on,overseen_by_community
      Mercy,a,2025-06-01,2025-07-10,yes
      Mercy,b,2025-06-01,2025-06-02,yes`,
    'disclosures.csv': `
      institution,indicator,dimension,promised_on,published_on
      Mercy,readmitted,race-ethnicity,2025-06-30,2025-07-01
      Mercy,waiting,race-ethnicity,2025-06-30,2025-06-30`,
    'shortfalls.csv': `
      institution,shortfall,found_on,kind,consequence,consequence_on,enforced_by,resolved_on
      Mercy,a,2025-06-01,outcome,Fine,2025-07-01,regulator,2025-08-01
      Mercy,b,2025-06-01,outcome,Letter,2025-06-21,board,`
  };

  test('so a promise kept later is open, a harm redressed later is not, and so on: one of two each time', async () => {
    const { line } = await conclude({ files });
    const half = [
      'commitments-met-on-time',
      'harms-acknowledged',
      'harms-redressed',
      'questions-answered',
      'reviews-held',
      'reviews-overseen-by-community',
      'results-published-by-group',
      'published-on-time',
      'shortfalls-with-consequence'
    ];
    for (const id of half) expect(line(id), id).toMatch(/^1\/2 \(50\) /);
  });

  test('of the one consequence that had come the board was the author: 0 of 1', async () => {
    const { line } = await conclude({ files });
    expect(line('consequences-enforced-from-outside')).toBe('0/1 (0) not-met');
  });

  test('days: redressed after 10, open after 10: half stay open; answered after 10, open after 29', async () => {
    const { set } = await conclude({ files });
    const times = (id: string) => set.tallies.find((each) => each.indicator === id && each.span === 'all-rows')?.times;
    expect(times('time-to-redress')).toEqual([
      { days: 10, closed: false, count: 1 },
      { days: 10, closed: true, count: 1 }
    ]);
    expect(times('time-to-answer')).toEqual([
      { days: 10, closed: true, count: 1 },
      { days: 29, closed: false, count: 1 }
    ]);
  });

  test('and the record shows the row open, without what came later', async () => {
    const { record } = (await conclude({ files })).set;
    expect(record.commitments.map(({ commitment, completedOn }) => [commitment, completedOn])).toEqual([
      ['late', undefined],
      ['kept', '2024-12-01']
    ]);
    expect(record.overdueCommitments.map(({ commitment }) => commitment)).toEqual(['late']);
    expect(record.harms.map(({ harm, acknowledgedOn, redressedOn }) => [harm, acknowledgedOn, redressedOn])).toEqual([
      ['a', undefined, undefined],
      ['b', '2025-06-25', '2025-06-30']
    ]);
    expect(
      record.shortfalls.map((each) => [each.consequence, each.consequenceOn, each.enforcedBy, each.resolvedOn])
    ).toEqual([
      [undefined, undefined, undefined, undefined],
      ['Letter', '2025-06-21', 'board', undefined]
    ]);
  });
});

describe('harms and money', () => {
  const harms = (...rows: readonly string[]) => ({
    files: {
      'harms.csv': ['institution,harm,identified_on,identified_by,committed_amount,paid_amount', ...rows].join('\n')
    }
  });

  test('a harm without amounts, and one with a promise and no word of what was paid, leave both sums: 400 of 1,000 and two unknown', async () => {
    const { line } = await conclude(
      harms('Mercy,a,2024-01-01,press,1000,400', 'Mercy,b,2024-01-01,press,,', 'Mercy,c,2024-01-01,press,9000,')
    );
    expect(line('restitution-paid')).toBe('400/1000 (40) +2 unknown not-met');
  });

  test('nothing promised and nothing paid is no share of anything', async () => {
    const { line } = await conclude(harms('Mercy,a,2024-01-01,press,0,0'));
    expect(line('restitution-paid')).toBe('0/0 (not-applicable) no-data');
  });

  test('money paid where none was promised is no share either', async () => {
    const { line } = await conclude(harms('Mercy,a,2024-01-01,press,0,250'));
    expect(line('restitution-paid')).toBe('250/0 (not-applicable) no-data');
  });

  test('harms without any amount: nothing is known of restitution, and that is not 0 %', async () => {
    const { line } = await conclude(harms('Mercy,a,2024-01-01,press,,', 'Mercy,b,2024-01-01,press,,'));
    expect(line('restitution-paid')).toBe('0/0 (not-applicable) +2 unknown no-data');
  });
});

describe('seats', () => {
  const seats = (...rows: readonly string[]) => ({
    files: {
      'seats.csv': ['institution,body,seat,role,voting,lived_experience,from,to', ...rows].join('\n')
    }
  });

  test('a seat that changed hands counts with the holder of the data date only: two seats, and the second holder has lived experience', async () => {
    const { line } = await conclude(
      seats(
        'Mercy,Board,1,governing,yes,no,2020-01-01,2025-03-31',
        'Mercy,Board,1,governing,yes,yes,2025-04-01,',
        'Mercy,Board,2,governing,yes,no,2020-01-01,'
      )
    );
    expect(line('voting-seats-lived-experience')).toBe('1/2 (50) met');
  });

  test('a seat held until the data date is in force, one that ended the day before or begins the day after is not: 1 of 2', async () => {
    const { line } = await conclude(
      seats(
        'Mercy,Board,1,governing,yes,yes,2020-01-01,2025-06-30',
        'Mercy,Board,2,governing,yes,yes,2020-01-01,2025-06-29',
        'Mercy,Board,3,governing,yes,yes,2025-07-01,',
        'Mercy,Board,4,governing,yes,no,2025-06-30,'
      )
    );
    expect(line('voting-seats-lived-experience')).toBe('1/2 (50) met');
  });

  test('a seat handed over on the data date is one seat, with its new holder: 0 of 2, though the old holder had lived experience', async () => {
    const { line } = await conclude(
      seats(
        'Mercy,Board,1,governing,yes,yes,2020-01-01,2025-06-30',
        'Mercy,Board,1,governing,yes,no,2025-06-30,',
        'Mercy,Board,2,governing,yes,no,2020-01-01,',
        'Mercy,Council,1,advisory,yes,yes,2025-06-30,'
      )
    );
    expect(line('voting-seats-lived-experience')).toBe('0/2 (0) not-met');
  });

  test('a vacant seat: nobody’s experience is known, so it leaves the share and is counted; 1 of 2 and one unknown', async () => {
    const { line } = await conclude(
      seats(
        'Mercy,Board,1,governing,yes,yes,2020-01-01,',
        'Mercy,Board,2,governing,yes,no,2020-01-01,',
        'Mercy,Board,3,governing,yes,,,'
      )
    );
    expect(line('voting-seats-lived-experience')).toBe('1/2 (50) +1 unknown met');
  });

  test('a seat whose last holder left and that nobody took is no longer a seat in force: 1 of 1', async () => {
    const { line } = await conclude(
      seats('Mercy,Board,1,governing,yes,yes,2020-01-01,', 'Mercy,Board,2,governing,yes,no,2020-01-01,2024-12-31')
    );
    expect(line('voting-seats-lived-experience')).toBe('1/1 (100) met');
  });
});

describe('the time that a register covers', () => {
  test('decisions from the first one on the register to the data date; the one taken later is not counted, and nothing is said of the time before', async () => {
    const { line, set } = await conclude({
      files: {
        'decisions.csv': `
          institution,decision,date,community_role
          Mercy,a,2024-03-01,co-decided
          Mercy,b,2025-06-30,informed
          Mercy,c,2025-07-01,co-decided`
      }
    });
    expect(line('decisions-shared')).toBe('1/2 (50) met');
    const periods = set.tallies.filter((each) => each.indicator === 'decisions-shared').map(({ period }) => period);
    expect(periods).toEqual(['2024', '2025', '2024-03-01/2025-06-30']);
    expect(set.record.registers.find(({ table }) => table === 'decisions')).toEqual({
      institution: 'Mercy',
      table: 'decisions',
      state: 'kept',
      rows: 2,
      from: '2024-03-01',
      to: '2025-06-30'
    });
  });

  test('reviews and publications that are not due do not enter, even if they came early: 0 of 1 each', async () => {
    const { line } = await conclude({
      files: {
        'reviews.csv': `
          institution,review,scheduled_on,held_on,overseen_by_community
          Mercy,a,2025-06-30,,
          Mercy,b,2025-07-01,2025-06-15,yes`,
        'disclosures.csv': `
          institution,indicator,dimension,promised_on,published_on
          Mercy,readmitted,race-ethnicity,2025-06-30,
          Mercy,waiting,race-ethnicity,2025-07-01,2025-06-15`
      }
    });
    for (const id of [
      'reviews-held',
      'reviews-overseen-by-community',
      'results-published-by-group',
      'published-on-time'
    ])
      expect(line(id), id).toBe('0/1 (0) not-met');
  });

  test('where nothing is due there is no share: no data, not 0 %', async () => {
    const { line } = await conclude({
      files: {
        'reviews.csv': `
          institution,review,scheduled_on,held_on
          Mercy,a,2025-07-01,`
      }
    });
    expect(line('reviews-held')).toBe('–/– (not-applicable) no-data');
  });
});

describe('a register without rows', () => {
  const institutions = 'institution\nMercy';
  const harms = 'institution,harm,identified_on,identified_by,acknowledged_on';
  const shortfalls = 'institution,shortfall,found_on,kind';
  const stateOf = (found: Awaited<ReturnType<typeof conclude>>, table: string) =>
    found.set.record.registers
      .filter((each) => each.table === table)
      .map(({ institution, state }) => [institution, state]);

  test('one that is absent was not reported, and never is 0 %', async () => {
    const found = await conclude({ files: { 'institutions.csv': institutions } });
    expect(found.line('harms-acknowledged')).toBe('–/– (not-reported) no-data');
    expect(found.verdict('harms-acknowledged').why).toBe('not-reported');
    expect(stateOf(found, 'harms')).toEqual([['Mercy', 'not-given']]);
    expect(found.set.record.registers).toHaveLength(9);
  });

  test('one with a header only, of the only hospital, declares that nothing is on it: not applicable, and still no data', async () => {
    const found = await conclude({ files: { 'institutions.csv': institutions, 'harms.csv': harms } });
    expect(found.line('harms-acknowledged')).toBe('–/– (not-applicable) no-data');
    expect(found.verdict('time-to-redress').why).toBe('not-applicable');
    expect(found.line('questions-answered')).toBe('–/– (not-reported) no-data');
    expect(stateOf(found, 'harms')).toEqual([['Mercy', 'declared-empty']]);
    expect(stateOf(found, 'questions')).toEqual([['Mercy', 'not-given']]);
  });

  test('standing rules declared to be none are none: no rule for any of five kinds, none for shared decisions, none from outside', async () => {
    const mechanisms = 'institution,mechanism,criterion,kind,in_force_from,in_force_to,enforceable_by';
    const found = await conclude({ files: { 'institutions.csv': institutions, 'mechanisms.csv': mechanisms } });
    expect(found.line('shortfall-mechanisms')).toBe('0/5 (0) not-met');
    expect(found.line('shared-decision-mechanism')).toBe('0/1 (0) not-met');
    expect(found.line('outside-enforcement')).toBe('0/1 (0) not-met');
  });

  test('one with a header only and nobody’s name, in a project of two hospitals, declares nothing', async () => {
    const found = await conclude({
      files: { 'institutions.csv': 'institution\nMercy\nGrace', 'harms.csv': harms }
    });
    expect(found.line('harms-acknowledged')).toBe('–/– (not-reported) no-data');
    expect(stateOf(found, 'harms')).toEqual([
      ['Mercy', 'not-given'],
      ['Grace', 'not-given']
    ]);
  });

  test('one hospital’s declaration beside another’s rows: each has its own', async () => {
    const found = await conclude({
      files: { 'institutions.csv': 'institution\nMercy\nGrace', 'harms.csv': `${harms}\nGrace,a,2024-01-01,press,` },
      described: { 'harms.csv': { table: 'harms', declared_empty: ['Mercy'] } }
    });
    expect(found.line('harms-acknowledged')).toBe('–/– (not-applicable) no-data');
    expect(found.line('harms-acknowledged', { institution: 'Grace' })).toBe('0/1 (0) not-met');
    expect(stateOf(found, 'harms')).toEqual([
      ['Mercy', 'declared-empty'],
      ['Grace', 'kept']
    ]);
  });

  test('an empty register of shortfalls leaves an overdue promise unregistered, 1 of 1; without a register nobody left it out', async () => {
    const promise = 'institution,commitment,made_on,due_on\nMercy,a,2024-01-01,2025-01-01';
    const declared = await conclude({ files: { 'commitments.csv': promise, 'shortfalls.csv': shortfalls } });
    expect(declared.line('unregistered-shortfalls')).toBe('1/1 (100) not-met');
    expect(declared.line('shortfalls-with-consequence')).toBe('–/– (not-applicable) no-data');
    const absent = await conclude({ files: { 'commitments.csv': promise } });
    expect(absent.line('unregistered-shortfalls')).toBe('–/– (not-reported) no-data');
  });
});

describe('standing rules', () => {
  const rules = (header: string, ...rows: readonly string[]) => ({
    files: { 'mechanisms.csv': [`institution,mechanism,criterion,${header}`, ...rows].join('\n') }
  });
  const whole = 'kind,in_force_from,in_force_to,enforceable_by';

  test('that only the board can enforce are none from outside: 0 of 1', async () => {
    const { line } = await conclude(rules(whole, 'Mercy,a,consequences.1,outcome,2020-01-01,,board'));
    expect(line('outside-enforcement')).toBe('0/1 (0) not-met');
    expect(line('shortfall-mechanisms')).toBe('1/5 (20) not-met');
    expect(line('shared-decision-mechanism')).toBe('0/1 (0) not-met');
  });

  test.each(['regulator', 'payer', 'accreditor', 'court', 'community body'])(
    'that a %s can enforce are from outside',
    async (who) => {
      const { line } = await conclude(rules(whole, `Mercy,a,consequences.2,outcome,2020-01-01,,${who}`));
      expect(line('outside-enforcement')).toBe('1/1 (100) met');
    }
  );

  test('count on the data date only: the last day counts, the day after does not, nor does a rule that is to come', async () => {
    const { line } = await conclude(
      rules(
        whole,
        'Mercy,a,consequences.1,outcome,2020-01-01,2025-06-30,payer',
        'Mercy,b,consequences.1,governance,2020-01-01,2025-06-29,payer',
        'Mercy,c,consequences.1,compliance,2025-07-01,,payer',
        'Mercy,d,consequences.1,outcome,,,payer'
      )
    );
    expect(line('shortfall-mechanisms')).toBe('1/5 (20) not-met');
  });

  test('of which nothing says who can enforce them tell nothing of enforcement: no data, not 0', async () => {
    const { line } = await conclude(
      rules('kind', 'Mercy,a,consequences.1,outcome', 'Mercy,b,consequences.1,governance')
    );
    expect(line('outside-enforcement')).toBe('0/0 (not-applicable) +2 unknown no-data');
    expect(line('shortfall-mechanisms')).toBe('2/5 (40) not-met');
  });
});

describe('a row that comes twice', () => {
  const header = 'institution,question,asked_on,answered_on';

  test('within a file: neither of the two counts, nobody knows which is right; 1 of 1 is left', async () => {
    const found = await conclude({
      files: {
        'questions.csv': `${header}\nMercy,a,2025-01-01,\nMercy,a,2025-01-01,2025-01-02\nMercy,b,2025-01-01,2025-01-02`
      }
    });
    expect(found.line('questions-answered')).toBe('1/1 (100) met');
    expect(found.problems.map(({ code }) => code)).toEqual(['row-key-repeated', 'row-key-repeated']);
  });

  test('in a second file: the first counts, 1 of 2, and the second is told', async () => {
    const found = await conclude({
      files: {
        'questions-2024.csv': `${header}\nMercy,a,2024-01-01,\nMercy,b,2024-01-01,2024-01-02`,
        'questions-2025.csv': `${header}\nMercy,b,2024-01-01,2024-01-02`
      },
      described: { 'questions-2024.csv': { table: 'questions' }, 'questions-2025.csv': { table: 'questions' } }
    });
    expect(found.line('questions-answered')).toBe('1/2 (50) partly');
    expect(found.problems).toMatchObject([{ code: 'row-in-two-files', file: 'questions-2025.csv', record: 1 }]);
    expect(found.set.record.registers.find(({ table }) => table === 'questions')?.rows).toBe(2);
  });
});
