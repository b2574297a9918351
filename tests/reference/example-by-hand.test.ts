import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FileSource } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { countPrivately } from '#lib/edition/count-privately.ts';
import type { Comparison, Estimate, Findings } from '#lib/findings/types.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import type { Maybe } from '#lib/tallies/tally.ts';

/**
 * Figures of the example that a reader can work out with the CSV files and a pocket calculator. The arithmetic stands beside
 * each; limits and p that need more than that were reckoned with integers and fractions by a script that shares no code with us.
 */
const folder = 'data/example';
const larkspur = 'Larkspur Hollow General Hospital';
const gilded = 'Gilded Harbor Medical Center';
const dryFork = 'Dry Fork Valley Hospital';
const stillwater = 'Stillwater Gate Hospital';

let found: Findings<'private'>;
beforeAll(async () => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map(source);
  const text = readFileSync(join(folder, 'datapackage.json'), 'utf8');
  const db = await openInNode();
  const intake = await takeIn(db, { files, datapackage: { file: 'datapackage.json', text } });
  found = (await countPrivately(db, intake, {})).findings;
  await db.close();
});

describe('registers of the example', () => {
  test('voting seats in force: of 17 governing seats two ended in June 2024, and 5 of the other 15 have lived experience', () => {
    const seats = figure(larkspur, 'voting-seats-lived-experience', '2025-06-30');
    expectCounts(seats, 5, 15);
    expectClose(seats.estimate, 5 / 15);
    expect(seats.lower).toEqual({ absent: 'not-applicable' });
  });

  test('seats by group: 3 of 15 are Hispanic or Latino, as are 51,200 of the 231,600 people served', () => {
    const seats = figure(larkspur, 'voting-seats-by-group', '2025-06-30', 'race-ethnicity', 'Hispanic or Latino');
    expectCounts(seats, 3, 15);
    expectClose(seats.estimate, 0.2);
    expectClose(seats.populationShare, 51200 / 231600);
  });

  test('seats of which the file tells nothing are no share of anything: seven seats, lived experience blank in all', () => {
    const seats = figure(stillwater, 'voting-seats-lived-experience', '2025-06-30');
    expectCounts(seats, 0, 0);
    expect([seats.status, seats.tally.notReported]).toEqual(['not-applicable', 7]);
  });

  test('promises: eight of ten are due, seven of those were kept in time, one was 75 days late', () => {
    const kept = figure(larkspur, 'commitments-met-on-time', '2022-01-18/2025-06-30');
    expectCounts(kept, 7, 8);
    expectClose(kept.estimate, 7 / 8);
  });

  test('a promise belongs to the year in which it was made: all four of 2022 that are due were kept in time, two of three of 2023', () => {
    expectCounts(figure(larkspur, 'commitments-met-on-time', '2022'), 4, 4);
    expectCounts(figure(larkspur, 'commitments-met-on-time', '2023'), 2, 3);
  });

  test('coverage: six cells of indicator and dimension were promised by group, one is not due yet, one of the five is published; figures of all together are none by group', () => {
    const published = figure(gilded, 'results-published-by-group', '2023-03-31/2025-06-30');
    expectCounts(published, 1, 5);
    expectClose(published.estimate, 0.2);
  });

  test('coverage of five kinds of shortfall: a rule for outcomes is in force, one for compliance ended in 2023', () => {
    expectCounts(figure(gilded, 'shortfall-mechanisms', '2025-06-30'), 1, 5);
  });

  test('a ratio of sums: 310,000 + 450,000 + 0 + 0 paid of 2,400,000 + 450,000 + 200,000 + 300,000 promised', () => {
    const paid = figure(gilded, 'restitution-paid', '2021-02-16/2025-06-30');
    expectCounts(paid, 760000, 3350000);
    expectClose(paid.estimate, 760 / 3350);
    expect(paid.lower).toEqual({ absent: 'not-applicable' });
  });

  /*
   * 271, 293, 387, 422 and 585 days; the clinic without heating still waits after 209. Five were watched past day 209, so the
   * share still open falls to 4/5 on day 271, to 3/5 on day 293 and to 2/5, below one half, on day 387.
   */
  test('a median with an open case: harms took 387 days to redress', () => {
    const days = figure(larkspur, 'time-to-redress', '2021-05-04/2025-06-30');
    expectCounts(days, 5, 6);
    expect([days.estimate, days.lower, days.upper]).toEqual([387, 293, { absent: 'not-reached' }]);
  });

  test('a median that is not reached: 10 of 34 questions were answered', () => {
    const days = figure(gilded, 'time-to-answer', '2023-01-08/2025-06-30');
    expectCounts(days, 10, 34);
    expect([days.status, days.estimate]).toEqual(['not-reached', { absent: 'not-reached' }]);
  });

  test('a hospital without a single row in a register that others fill has not reported', () => {
    expect(figure(stillwater, 'decisions-shared', '2025-06-30').status).toBe('not-reported');
  });

  test('demographics known, of 230 stays: race of 215, language 227, payer 223, sex and age of all, disability 218', () => {
    const known = figure(dryFork, 'demographics-known', '2024');
    expectCounts(known, 215 + 227 + 223 + 230 + 230 + 218, 6 * 230);
    expectCounts(figure(dryFork, 'demographics-known', '2024', 'demographic', 'Race and ethnicity'), 215, 230);
    expect(found.comparisons.filter(({ indicator }) => indicator === 'demographics-known')).toEqual([]);
  });
});

describe('outcomes of the example', () => {
  /*
   * 201 of 1,550 stays of 1,464 persons; Σe² = 207, Σen = 225, Σn² = 1,732. With p = 201/1,550 the clustered variance is
   * 1,464/1,463 × (207 − 2p × 225 + p² × 1,732) / 1,550², which is 1.0169 times p(1 − p)/1,550: worth 1,524.2 stays.
   */
  test('a proportion with persons: 201 of 1,550 stays were followed by a readmission', () => {
    const readmitted = figure(larkspur, 'readmitted-within-30-days', '2024');
    const p = 201 / 1550;
    const clustered = ((1464 / 1463) * (207 - 2 * p * 225 + p * p * 1732)) / 1550 ** 2;
    expectCounts(readmitted, 201, 1550);
    expectClose(readmitted.standardError, Math.sqrt(clustered));
    expectClose(readmitted.effectiveSize, 1524.2304785933413);
    expectLimits(readmitted, 0.11373854887397732, 0.14747821650170378);
  });

  /*
   * 49,083 minutes in 1,232 stays of 1,171 persons, Σx² = 2,276,175; by person Σe² = 2,494,931, Σen = 54,052, Σn² = 1,354.
   * The design effect is 1.0514, and Student's t has 1,232 / 1.0514 − 1 degrees of freedom.
   */
  test('a mean with persons: 49,083 minutes in 1,232 stays', () => {
    const waited = figure(gilded, 'minutes-waited', '2024');
    const mean = 49083 / 1232;
    const clustered = ((1171 / 1170) * (2494931 - 2 * mean * 54052 + mean * mean * 1354)) / 1232 ** 2;
    expectCounts(waited, 49083, 1232);
    expectClose(waited.estimate, mean);
    expectClose(waited.standardError, Math.sqrt(clustered));
    expectLimits(waited, 38.91497912374136, 40.76521568145344);
  });

  test('a rate: 83 falls in 37,130 bed days, with the exact limits of a count of 83', () => {
    const falls = figure(larkspur, 'falls-with-injury', '2024');
    expectCounts(falls, 83, 37130);
    expectClose(falls.estimate, 83 / 37130);
    expect(falls.factor).toBe(1000);
    expectLimits(falls, 1.7804749985942128 / 1000, 2.771101206497875 / 1000);
  });

  test('a figure with an error of its own: 71.4 ± 1.959964 × 0.9', () => {
    const recommended = figure(larkspur, 'would-recommend', '2024');
    expect(recommended.estimate).toBe(71.4);
    expectLimits(recommended, 71.4 - 1.959963984540054 * 0.9, 71.4 + 1.959963984540054 * 0.9);
  });
});

describe('indicators of indicators of the example', () => {
  /*
   * The only outcome that Stillwater Gate has is the survey, target 75. Its best group reaches 62.9 with an error of 2.3 and the
   * least certain one 59.2 with 5.9: no upper limit comes to 75, so all of four races and two languages miss it.
   */
  test('none of six groups meets its target', () => {
    expectCounts(figure(stillwater, 'targets-met-by-group', '2024'), 0, 6);
  });

  test('of those six and two overdue promises only the promises are on the register of shortfalls', () => {
    const missing = figure(stillwater, 'unregistered-shortfalls', '2025-06-30');
    expectCounts(missing, 6, 8);
    expectClose(missing.estimate, 0.75);
  });
});

describe('a gap of the example', () => {
  /*
   * Pain treated in 2024: Asian patients 226 of 254, Black patients 625 of 855. Asian is the reference because over the four
   * years 883 of 1,012 (87.3 %) is the best share of a judged group with 5 % of the 17,392. Untreated are 230/855 against 28/254.
   * Five groups are judged, so ten pairs are tested; two p are smaller, so Holm multiplies 1.4527e-7 by eight.
   */
  test('is clear: with the rate of Asian patients 135.7 more stays of Black patients would have had their pain treated', () => {
    const gap = comparison(gilded, 'pain-treated', '2024', 'race-ethnicity', 'Black or African American');
    expect(gap).toMatchObject({ reference: 'Asian', referenceRule: 'best', familySize: 10, worse: true });
    expectClose(gap.difference.estimate, 625 / 855 - 226 / 254);
    expectLimits(gap.difference, -0.20374403681938139, -0.10587192457025546);
    expectClose(gap.ratio.estimate, 625 / 855 / (226 / 254));
    expectLimits(gap.ratio, 0.7741881254136563, 0.8718300907881692);
    expectClose(gap.events.estimate, (226 / 254) * 855 - 625);
    expectLimits(gap.events, 855 * 0.10587192457025546, 855 * 0.20374403681938139);
    expectClose(gap.pAdjusted, 8 * 1.452676650952847e-7);
    expect([gap.verdict, gap.reason]).toEqual(['clear-gap', undefined]);
  });
});

function source(name: string): FileSource {
  const path = join(folder, name);
  const bytes = new Uint8Array(readFileSync(path));
  return { name, size: bytes.length, handle: { path }, read: async (start, end) => bytes.slice(start, end) };
}

function figure(
  institution: string,
  indicator: string,
  period: string,
  dimension = 'all',
  group = 'all'
): Estimate<'private'> {
  return only(
    found.estimates.filter(
      ({ tally }) =>
        tally.institution === institution &&
        tally.indicator === indicator &&
        tally.period === period &&
        tally.dimension === dimension &&
        tally.group === group
    )
  );
}

function comparison(
  institution: string,
  indicator: string,
  period: string,
  dimension: string,
  compared: string
): Comparison<'private'> {
  return only(
    found.comparisons.filter(
      (gap) =>
        gap.institution === institution &&
        gap.indicator === indicator &&
        gap.period === period &&
        gap.dimension === dimension &&
        gap.compared === compared
    )
  );
}

function only<T>(items: readonly T[]): T {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0) throw new Error(`one figure was looked for, ${items.length} found`);
  return item;
}

function expectCounts({ tally }: Estimate<'private'>, numerator: number, denominator: number): void {
  expect([tally.numerator, tally.denominator].map(Number)).toEqual([numerator, denominator]);
}

function expectLimits(of: { lower: Maybe<number>; upper: Maybe<number> }, lower: number, upper: number): void {
  expectClose(of.lower, lower);
  expectClose(of.upper, upper);
}

function expectClose(actual: Maybe<number> | undefined, expected: number): void {
  expect(typeof actual === 'number' ? actual / expected : actual).toBeCloseTo(1, 10);
}
