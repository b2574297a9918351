import { describe, expect, it } from 'vitest';
import type { Cell } from '#lib/database/database.ts';
import { exactOf } from '#lib/tallies/exact.ts';
import { tally } from '#lib/tallies/tally-all.ts';
import { buildRelation, indicatorOf } from './build-relation.ts';
import { freshDatabase } from './open.ts';

const at = freshDatabase();

async function tallied(
  kind: 'mean' | 'rate' | 'ratio-of-sums',
  rows: readonly Cell[][],
  part: object = {},
  person?: string
) {
  const relation = await buildRelation(at.db, {
    table: 'records',
    resource: 'bills',
    columns: ['n', 'd', 'who'],
    rows,
    ...(person ? { person } : {})
  });
  const indicator = indicatorOf({ id: 'i', kind, table: 'bills', numerator: 'n', ...part });
  const result = await tally(at.db, {
    relations: [relation],
    indicators: [indicator],
    institutions: [],
    dimensions: [],
    dataDate: '2024-12-31'
  });
  return { overall: result.set.tallies[0], problems: result.problems, count: result.set.tallies.length };
}

describe('tally of a mean', () => {
  it('adds up exactly, as decimals never do in floats', async () => {
    const { overall, problems } = await tallied('mean', [['0.1'], ['0.2'], ['0.3'], ['-1.5'], ['x'], [null]]);
    // 0.01 + 0.04 + 0.09 + 2.25
    expect(overall).toMatchObject({ numerator: '-0.9', denominator: 4, sumSquares: '2.39', rows: 4, notReported: 2 });
    expect(overall?.period).toBe('all periods');
    expect(problems).toEqual([]);
  });

  it('keeps every digit of large sums', async () => {
    const { overall } = await tallied('mean', [['90071992547409.93'], ['0.01'], ['90071992547409.93']]);
    expect(overall).toMatchObject({ numerator: '180143985094819.87' });
    expect(overall?.sumSquares).toBe(
      `${String(2n * 9007199254740993n * 9007199254740993n + 1n).slice(0, -4)}.${String(2n * 9007199254740993n * 9007199254740993n + 1n).slice(-4)}`
    );
  });

  it.each(['9999999.9', '99999999.9', '99999999', '-999999999', '1000000000'])(
    'adds up %s, whether it needs more than nine digits or not',
    async (text) => {
      const { overall, problems } = await tallied('mean', [[text], [text], ['0']]);
      const tenths = BigInt(Math.round(Number(text) * 10));
      const decimal = (units: bigint, places: number) =>
        exactOf(`${units}`.replace(RegExp(`(\\d{${places}})$`), '.$1'));
      expect(overall).toMatchObject({
        numerator: decimal(2n * tenths, 1),
        sumSquares: decimal(2n * tenths * tenths, 2)
      });
      expect(problems).toEqual([]);
    }
  );

  it('takes yes and no as 1 and 0, and counts only rows that meet the denominator', async () => {
    const { overall } = await tallied(
      'mean',
      [
        ['yes', '1'],
        ['no', '1'],
        ['yes', '0'],
        ['yes', null]
      ],
      { denominator: 'd' }
    );
    expect(overall).toMatchObject({ numerator: 1, denominator: 2, sumSquares: 1, notReported: 1 });
  });

  it('sums by person for what allows for persons with many rows', async () => {
    const rows = [
      ['1.5', null, 'a'],
      ['2.5', null, 'a'],
      ['1', null, 'b'],
      ['x', null, 'c']
    ];
    const { overall } = await tallied('mean', rows, {}, 'who');
    // a: 4 in 2 rows, b: 1 in 1 row
    expect(overall).toMatchObject({
      persons: { numerator: 2, complement: 0, denominator: 2 },
      clusters: { persons: 2, sumEventsSquared: 17, sumEventsRows: 9, sumRowsSquared: 5 }
    });
  });

  it('rounds and says so where there are more than nine decimals', async () => {
    const { overall, problems } = await tallied('mean', [['0.12345678949'], ['1']]);
    expect(overall).toMatchObject({ numerator: '1.123456789', denominator: 2 });
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['too-many-decimals', 'warning']]);
  });

  it('leaves an indicator out, and says so, whose numbers cannot be added up exactly', async () => {
    const { count, problems } = await tallied('mean', [['12345678901234567890'], ['1']]);
    expect(count).toBe(0);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['number-too-large', 'error']]);
  });
});

describe('tally of a rate', () => {
  it('adds up events and exposure of rows that have both', async () => {
    const { overall } = await tallied(
      'rate',
      [
        ['2', '10.5'],
        ['0', '4.25'],
        ['1', null],
        [null, '9']
      ],
      { denominator: 'd' }
    );
    expect(overall).toMatchObject({ numerator: 2, denominator: '14.75', rows: 2, notReported: 2 });
  });

  it('counts the rows of a denominator that is a condition, and leaves the others out', async () => {
    const { overall } = await tallied(
      'rate',
      [
        ['2', '3'],
        ['5', '1'],
        ['1', null]
      ],
      { denominator: 'd > 2' }
    );
    expect(overall).toMatchObject({ numerator: 2, denominator: 1, notReported: 1 });
  });

  it('counts persons with events and those without, and sums exposure by person', async () => {
    const rows = [
      ['1', '2', 'a'],
      ['0', '3', 'a'],
      ['0', '4', 'b']
    ];
    const { overall } = await tallied('rate', rows, { denominator: 'd' }, 'who');
    expect(overall).toMatchObject({
      persons: { numerator: 1, complement: 1, denominator: 2 },
      clusters: { persons: 2, sumEventsSquared: 1, sumEventsRows: 5, sumRowsSquared: 41 }
    });
  });

  it.each([
    ['3', '2000000000.5'],
    ['2000000000.5', '3'],
    ['2000000000.5', '4000000000.25']
  ])('multiplies %s by %s of one person exactly, however long', async (n, d) => {
    const rows = [
      [n, d, 'a'],
      ['0', '0', 'b'],
      ['0', '0', 'b']
    ];
    const { overall } = await tallied('rate', rows, { denominator: 'd' }, 'who');
    const [x, y] = [n, d].map((text) => BigInt(Math.round(Number(text) * 100))) as [bigint, bigint];
    const square = (units: bigint) => exactOf(`${units}`.replace(/(\d{4})$/, '.$1'));
    expect(overall?.clusters).toEqual({
      persons: 2,
      sumEventsSquared: square(x * x),
      sumEventsRows: square(x * y),
      sumRowsSquared: square(y * y)
    });
  });
});

describe('tally of a ratio of sums', () => {
  it('adds up both sums over rows where both are known', async () => {
    const { overall } = await tallied(
      'ratio-of-sums',
      [
        ['250.10', '1000'],
        ['0', '0.5'],
        [null, '77']
      ],
      { denominator: 'd' }
    );
    expect(overall).toMatchObject({ numerator: '250.1', denominator: '1000.5', rows: 2, notReported: 1 });
    expect(overall).not.toHaveProperty('clusters');
  });

  it('says what a definition lacks instead of counting', async () => {
    const { count, problems } = await tallied('ratio-of-sums', [['1', '1']]);
    expect(count).toBe(0);
    expect(problems.map(({ code }) => code)).toEqual(['definition-incomplete']);
  });
});

describe('tally of what cannot be counted', () => {
  it.each([
    ['nowhere = 1', 'column-not-found'],
    ['n = ', 'condition-unreadable']
  ])('tells the problem with %j and leaves the indicator out', async (numerator, code) => {
    const { count, problems } = await tallied('mean', [['1', '1']], { numerator });
    expect(count).toBe(0);
    expect(problems.map((problem) => [problem.code, problem.severity])).toEqual([[code, 'error']]);
  });
});
