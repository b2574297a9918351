import { describe, expect, it } from 'vitest';
import type { Indicator } from '#lib/catalog/types.ts';
import { tally } from '#lib/tallies/tally-all.ts';
import type { Tally } from '#lib/tallies/tally.ts';
import { buildRelation, dimensionOf, indicatorOf, type RelationSpec } from './build-relation.ts';
import { freshDatabase } from './open.ts';

const at = freshDatabase();
const race = dimensionOf('race', ['Black', 'White', 'Unknown']);

async function tallied(specs: readonly RelationSpec[], indicators: readonly Indicator[], institutions = ['General']) {
  const relations = [];
  for (const spec of specs) relations.push(await buildRelation(at.db, spec));
  return tally(at.db, {
    relations,
    indicators,
    institutions: institutions.map((name) => ({ name })),
    dimensions: [race],
    dataDate: '2024-06-30'
  });
}

const line = (each: Tally<'private'>) =>
  [each.span, each.period, each.dimension, each.group, each.numerator, each.denominator, each.notReported].join(' ');

const named = indicatorOf({ id: 'named', kind: 'proportion', table: 'harms', numerator: 'identified_by = community' });

describe('tally of a register', () => {
  it('counts all rows up to the data date, and each calendar year, overall and by group', async () => {
    const { set } = await tallied(
      [
        {
          table: 'harms',
          columns: ['harm', 'identified_on', 'identified_by', 'race'],
          rows: [
            ['a', '2022-03-04', 'community', 'Black'],
            ['b', '2022-11-01', 'press', 'White'],
            ['c', '2024-06-30', 'community', null],
            ['d', '2024-07-01', 'community', 'White'],
            ['e', null, null, 'White']
          ],
          dimensions: { race: 'race' }
        }
      ],
      [named]
    );
    expect(set.tallies.map(line)).toEqual([
      'year 2022 all all 1 2 0',
      'year 2022 race Black 1 1 0',
      'year 2022 race White 0 1 0',
      'year 2022 race Unknown 0 0 0',
      'year 2024 all all 1 1 0',
      'year 2024 race Black 0 0 0',
      'year 2024 race White 0 0 0',
      'year 2024 race Unknown 1 1 0',
      'all-rows 2022-03-04/2024-06-30 all all 2 3 1',
      'all-rows 2022-03-04/2024-06-30 race Black 1 1 0',
      'all-rows 2022-03-04/2024-06-30 race White 0 1 1',
      'all-rows 2022-03-04/2024-06-30 race Unknown 1 1 0'
    ]);
    expect(set.tables[0]).toMatchObject({ privacy: 'public-record', dimensionPrivacy: 'people', hasPersons: false });
  });

  it('lets a row in once it is due; without a due date it is unknown', async () => {
    const onTime = indicatorOf({
      id: 'on-time',
      kind: 'proportion',
      table: 'commitments',
      numerator: 'completed_on is present and completed_on <= [due_on]'
    });
    const { set } = await tallied(
      [
        {
          table: 'commitments',
          columns: ['commitment', 'made_on', 'due_on', 'completed_on'],
          rows: [
            ['kept', '2023-01-01', '2023-12-31', '2023-12-31'],
            ['late', '2023-01-01', '2023-12-31', '2024-02-01'],
            ['broken', '2023-01-01', '2024-06-30', null],
            ['not yet due', '2023-01-01', '2024-07-01', '2024-01-01'],
            ['due who knows when', '2023-01-01', null, '2024-01-01']
          ]
        }
      ],
      [onTime]
    );
    expect(set.tallies.map(line)).toEqual(['year 2023 all all 1 3 1', 'all-rows 2023-01-01/2024-06-30 all all 1 3 1']);
    expect(set.record.overdueCommitments).toEqual([]);
  });

  it('counts seats in force on the last day, by group against the people served', async () => {
    const voting = { kind: 'composition', table: 'seats', numerator: 'voting and role = governing' } as const;
    const inForce = { from: 'from', to: 'to' };
    const { set } = await tallied(
      [
        {
          table: 'seats',
          columns: ['body', 'seat', 'role', 'voting', 'from', 'to', 'race'],
          rows: [
            ['Board', '1', 'governing', 'yes', '2020-01-01', '2024-06-30', 'White'],
            ['Board', '2', 'governing', 'yes', null, null, 'White'],
            ['Board', '3', 'governing', 'yes', '2020-01-01', '2024-06-29', 'Black'],
            ['Board', '4', 'governing', 'yes', '2024-07-01', null, 'Black'],
            ['Board', '5', 'governing', 'no', null, null, 'Black'],
            ['Board', '6', 'governing', null, null, null, 'Black'],
            ['Council', '7', 'advisory', 'yes', null, null, 'Black']
          ],
          dimensions: { race: 'race' }
        },
        {
          table: 'population',
          columns: ['dimension', 'group', 'count', 'share'],
          rows: [
            ['race', 'White', '600', null],
            ['race', 'Asian', '150.5', null],
            ['race', 'Black', '249.5', null]
          ]
        }
      ],
      [
        indicatorOf({ ...voting, id: 'by-group', inForce, derived: 'voting-seats-by-group' }),
        indicatorOf({ id: 'voting', kind: 'proportion', table: 'seats', numerator: 'voting' })
      ]
    );
    expect(set.tallies.filter(({ indicator }) => indicator === 'by-group').map(line)).toEqual([
      'in-force 2024-06-30 all all 2 2 1',
      'in-force 2024-06-30 race Black 0 2 1',
      'in-force 2024-06-30 race White 2 2 0',
      'in-force 2024-06-30 race Asian 0 2 0'
    ]);
    expect(set.tallies.map(({ population }) => population).slice(0, 4)).toEqual([
      undefined,
      { count: '249.5', total: 1000 },
      { count: 600, total: 1000 },
      { count: '150.5', total: 1000 }
    ]);
    expect(
      set.tallies.filter(({ indicator, dimension }) => indicator === 'voting' && dimension === 'all').map(line)
    ).toEqual(['in-force 2024-06-30 all all 3 4 1']);
  });

  it('takes shares of the population against 1, and a row of everyone as the total', async () => {
    const seats: RelationSpec = {
      table: 'seats',
      columns: ['institution', 'seat', 'race'],
      rows: [
        ['North', '1', 'White'],
        ['South', '2', 'White']
      ],
      dimensions: { race: 'race' }
    };
    const population: RelationSpec = {
      table: 'population',
      columns: ['institution', 'dimension', 'group', 'count', 'share'],
      rows: [
        ['North', 'race', 'White', null, '0.625'],
        ['South', 'race', 'White', '30', null],
        ['South', 'race', 'All', '80', null]
      ]
    };
    const { set } = await tallied(
      [seats, population],
      [indicatorOf({ id: 'i', kind: 'composition', table: 'seats' })],
      ['North', 'South']
    );
    expect(set.tallies.filter(({ group }) => group === 'White').map(({ population: found }) => found)).toEqual([
      { count: '0.625', total: 1 },
      { count: 30, total: 80 }
    ]);
  });

  it('measures days to an event, with open cases followed to the data date', async () => {
    const redress = indicatorOf({
      id: 'redress',
      kind: 'time-to-event',
      table: 'harms',
      from: 'identified_on',
      until: 'redressed_on',
      scale: 1
    });
    const { set, problems } = await tallied(
      [
        {
          table: 'harms',
          columns: ['harm', 'identified_on', 'redressed_on', 'why redressed'],
          rows: [
            ['closed', '2024-01-01', '2024-01-31', null],
            ['closed the same', '2024-03-01', '2024-03-31', null],
            ['closed after the data date', '2024-06-20', '2024-07-15', null],
            ['open', '2024-06-20', null, null],
            ['cannot be read', '2024-01-01', null, 'unreadable'],
            ['ends before it starts', '2024-02-02', '2024-02-01', null],
            ['no start', null, '2024-02-01', null],
            ['not yet', '2024-07-02', null, null]
          ],
          absences: { redressed_on: 'why redressed' }
        }
      ],
      [redress]
    );
    expect(set.tallies.map(line)).toEqual(['year 2024 all all 2 4 2', 'all-rows 2024-01-01/2024-06-30 all all 2 4 3']);
    expect(set.tallies[1]?.times).toEqual([
      { days: 10, closed: false, count: 2 },
      { days: 30, closed: true, count: 2 }
    ]);
    expect(problems).toMatchObject([{ code: 'negative-duration', record: 6, column: 'redressed_on' }]);
  });

  it('counts cells present among cells required: listed ones, those that occur, or a single one', async () => {
    const inForce = { from: 'in_force_from', to: 'in_force_to' };
    const kinds = indicatorOf({
      id: 'kinds',
      kind: 'coverage',
      table: 'mechanisms',
      cells: ['kind'],
      required: ['outcome', 'governance', 'compliance'],
      inForce
    });
    const one = indicatorOf({
      id: 'one',
      kind: 'coverage',
      table: 'mechanisms',
      cells: [],
      numerator: 'criterion = "governance.2"',
      inForce
    });
    const shown = indicatorOf({
      id: 'shown',
      kind: 'coverage',
      table: 'disclosures',
      cells: ['indicator', 'dimension'],
      numerator: 'published_on is present'
    });
    const { set } = await tallied(
      [
        {
          table: 'mechanisms',
          columns: ['institution', 'mechanism', 'criterion', 'kind', 'in_force_from', 'in_force_to'],
          rows: [
            ['North', 'a', 'consequences.1', 'outcome', '2020-01-01', null],
            ['North', 'b', 'consequences.1', 'outcome', null, null],
            ['North', 'c', 'consequences.1', 'governance', null, '2024-01-01'],
            ['North', 'd', 'governance.2', null, null, null],
            ['South', 'e', 'governance.2', 'transparency', '2025-01-01', null]
          ]
        },
        {
          table: 'disclosures',
          columns: ['institution', 'indicator', 'dimension', 'promised_on', 'published_on'],
          rows: [
            ['North', 'readmission', 'race', '2023-01-01', '2023-01-01'],
            ['North', 'readmission', 'race', '2024-01-01', null],
            ['North', 'readmission', 'payer', '2024-01-01', null],
            ['North', 'mortality', 'race', '2024-12-01', '2024-01-01']
          ]
        }
      ],
      [kinds, one, shown],
      ['North', 'South']
    );
    const overall = (institution: string) =>
      set.tallies
        .filter((each) => each.institution === institution && each.span !== 'year')
        .map((each) => [each.indicator, each.numerator, each.denominator]);
    expect(overall('North')).toEqual([
      ['kinds', 1, 3],
      ['one', 1, 1],
      ['shown', 1, 2]
    ]);
    expect(overall('South')).toEqual([
      ['kinds', 0, 3],
      ['one', 0, 1],
      ['shown', { absent: 'not-reported' }, { absent: 'not-reported' }]
    ]);
  });

  it('says not reported where a register is absent, or has no row of an institution', async () => {
    const asked = indicatorOf({
      id: 'answered',
      kind: 'proportion',
      table: 'questions',
      numerator: 'answered_on is present'
    });
    const known = indicatorOf({ id: 'known', kind: 'coverage', table: 'records', derived: 'demographics-known' });
    const met = indicatorOf({ id: 'met', kind: 'coverage', table: 'results', derived: 'targets-met-by-group' });
    const { set, problems } = await tallied(
      [
        {
          table: 'harms',
          columns: ['institution', 'harm', 'identified_on', 'identified_by'],
          rows: [['North', 'a', '2024-01-01', 'press']]
        }
      ],
      [named, asked, known, met],
      ['North', 'South']
    );
    expect(problems).toEqual([]);
    const absent = { absent: 'not-reported' };
    expect(
      set.tallies
        .filter(({ span }) => span !== 'year')
        .map((each) => [each.institution, each.indicator, each.numerator])
    ).toEqual([
      ['North', 'named', 0],
      ['North', 'answered', absent],
      ['North', 'known', absent],
      ['South', 'named', absent],
      ['South', 'answered', absent],
      ['South', 'known', absent]
    ]);
    expect(set.tallies.find(({ indicator }) => indicator === 'answered')).toMatchObject({
      period: '2024-06-30',
      span: 'all-rows',
      dimension: 'all',
      denominator: absent,
      rows: absent,
      notReported: absent
    });
  });

  it('counts a register that comes in several files as one', async () => {
    const columns = ['harm', 'identified_on', 'identified_by', 'race'];
    const { set } = await tallied(
      [
        {
          table: 'harms',
          name: 'one',
          resource: 'harms-2023',
          columns,
          rows: [['a', '2023-01-01', 'press', 'Black|White']],
          dimensions: { race: 'race[]' }
        },
        {
          table: 'harms',
          name: 'two',
          resource: 'harms-2024',
          columns,
          rows: [['b', '2024-01-01', 'community', 'Black']],
          dimensions: { race: 'race' }
        }
      ],
      [named]
    );
    expect(set.tallies.filter(({ span }) => span === 'all-rows').map(line)).toEqual([
      'all-rows 2023-01-01/2024-06-30 all all 1 2 0',
      'all-rows 2023-01-01/2024-06-30 race Black 1 2 0',
      'all-rows 2023-01-01/2024-06-30 race White 0 1 0'
    ]);
    expect(set.tables.map(({ resource }) => resource)).toEqual(['harms-2023', 'harms-2024']);
  });

  it('inherits the weakest verification of the rows it used', async () => {
    const { set } = await tallied(
      [
        {
          table: 'harms',
          columns: ['harm', 'identified_on', 'identified_by', 'verification', 'race'],
          rows: [
            ['a', '2023-01-01', 'press', 'community', 'Black'],
            ['b', '2024-01-01', 'press', 'independent', 'White'],
            ['c', '2024-01-01', null, 'self-reported', 'White']
          ],
          dimensions: { race: 'race' }
        }
      ],
      [named]
    );
    const all = set.tallies.filter(({ span }) => span === 'all-rows');
    expect(all.map(({ group, verification }) => [group, verification])).toEqual([
      ['all', 'independent'],
      ['Black', 'community'],
      ['White', 'independent']
    ]);
  });

  it('reads conditions of a register’s own and of users as it stood on the data date; due dates and terms stay', async () => {
    const columns = ['commitment', 'made_on', 'due_on', 'completed_on'];
    const { set } = await tallied(
      [
        {
          table: 'commitments',
          columns,
          rows: [
            ['kept later', '2024-01-01', '2024-02-01', '2024-07-01'],
            ['kept late', '2024-01-01', '2024-02-01', '2024-03-01'],
            ['due later', '2024-01-01', '2024-12-31', '2024-03-01']
          ]
        }
      ],
      [
        indicatorOf({ id: 'open', kind: 'proportion', table: 'commitments', numerator: 'completed_on is absent' }),
        indicatorOf({ id: 'long', kind: 'proportion', table: 'commitments', numerator: 'due_on > 2024-02-01' })
      ]
    );
    expect(set.tallies.filter(({ span }) => span === 'all-rows').map(line)).toEqual([
      'all-rows 2024-01-01/2024-06-30 all all 1 2 0',
      'all-rows 2024-01-01/2024-06-30 all all 0 2 0'
    ]);
  });

  it('takes a case that is closed without a date as unknown where the definition says what closes it', async () => {
    const closing = indicatorOf({
      id: 'closing',
      kind: 'time-to-event',
      table: 'shortfalls',
      numerator: 'consequence is present',
      from: 'found_on',
      until: 'consequence_on',
      scale: 1
    });
    const { set } = await tallied(
      [
        {
          table: 'shortfalls',
          columns: ['shortfall', 'found_on', 'consequence', 'consequence_on'],
          rows: [
            ['dated', '2024-06-01', 'Fine', '2024-06-11'],
            ['undated', '2024-01-01', 'Fine', null],
            ['to come', '2024-06-10', 'Fine', '2024-07-01'],
            ['nothing', '2024-06-10', null, null]
          ]
        }
      ],
      [closing]
    );
    expect(set.tallies.map(line)).toEqual(['year 2024 all all 1 3 1', 'all-rows 2024-01-01/2024-06-30 all all 1 3 1']);
    expect(set.tallies[1]?.times).toEqual([
      { days: 10, closed: true, count: 1 },
      { days: 20, closed: false, count: 2 }
    ]);
  });

  it('says not applicable of a register that was declared empty, and names who declared it', async () => {
    const relation = await buildRelation(at.db, {
      table: 'harms',
      columns: ['harm', 'identified_on', 'identified_by'],
      rows: []
    });
    const { set } = await tally(at.db, {
      relations: [{ ...relation, declaredEmptyBy: ['North'] }],
      indicators: [named],
      institutions: [{ name: 'South' }],
      dimensions: [],
      dataDate: '2024-06-30'
    });
    expect(set.institutions.map(({ name }) => name)).toEqual(['South', 'North']);
    expect(set.tallies.map(({ institution, numerator, rows }) => [institution, numerator, rows])).toEqual([
      ['South', { absent: 'not-reported' }, { absent: 'not-reported' }],
      ['North', { absent: 'not-applicable' }, { absent: 'not-applicable' }]
    ]);
  });

  it('counts an entry that stands in two files once, as the first has it, and tells of the second', async () => {
    const columns = ['harm', 'identified_on', 'identified_by', 'why'];
    const { set, problems } = await tallied(
      [
        {
          table: 'harms',
          name: 'one',
          resource: 'harms-2023',
          columns,
          rows: [
            ['a', '2023-01-01', 'press', null],
            [null, '2023-01-02', 'press', 'unreadable']
          ],
          absences: { harm: 'why' }
        },
        {
          table: 'harms',
          name: 'two',
          resource: 'harms-2024',
          columns,
          rows: [
            ['b', '2024-01-01', 'press', null],
            ['a', '2024-01-01', 'community', null],
            [null, '2024-01-02', 'press', 'unreadable']
          ],
          absences: { harm: 'why' }
        }
      ],
      [named]
    );
    expect(set.tallies.filter(({ span }) => span === 'all-rows').map(line)).toEqual([
      'all-rows 2023-01-01/2024-06-30 all all 0 4 0'
    ]);
    expect(set.record.harms.map(({ harm, identifiedBy }) => [harm, identifiedBy])).toEqual([
      ['a', 'press'],
      ['b', 'press']
    ]);
    expect(problems).toMatchObject([{ code: 'row-in-two-files', file: 'harms-2024.csv', record: 2 }]);
  });
});
