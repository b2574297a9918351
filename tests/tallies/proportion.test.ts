import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { tally } from '#lib/tallies/tally-all.ts';
import type { Tally } from '#lib/tallies/tally.ts';
import { buildRelation, dimensionOf, indicatorOf } from './build-relation.ts';

let db: Database;
beforeEach(async () => {
  db = await openInNode();
});
afterEach(() => db.close());

const race = dimensionOf('race', ['Asian', 'Black', 'White', 'Unknown']);
const readmitted = indicatorOf({
  id: 'readmitted',
  kind: 'proportion',
  table: 'stays',
  numerator: 'readmitted',
  denominator: 'discharged = home'
});

const columns = ['institution', 'period', 'race', 'readmitted', 'discharged', 'patient'];
const rows = [
  ['North', '2023', 'Black', 'yes', 'home', 'a'],
  ['North', '2023', 'Black', 'yes', 'home', 'a'],
  ['North', '2023', 'Black', 'no', 'home', 'b'],
  ['North', '2023', 'White', 'no', 'home', 'c'],
  ['North', '2023', 'White', null, 'home', 'c'],
  ['North', '2023', 'White', 'yes', null, 'c'],
  ['North', '2023', 'White', null, 'died', 'd'],
  ['North', '2024', null, 'no', 'home', null],
  ['North', '2024', null, 'yes', 'home', null],
  ['South', '2024', 'White', 'no', 'home', 'e']
];

async function talliesOf(part: { person?: string; crossings?: [string, string][] } = {}) {
  const relation = await buildRelation(db, {
    table: 'records',
    resource: 'stays',
    columns,
    rows,
    dimensions: { race: 'race', home: 'discharged' },
    ...(part.person ? { person: part.person } : {})
  });
  return tally(db, {
    relations: [relation],
    indicators: [readmitted],
    institutions: [{ name: 'South' }, { name: 'North' }],
    dimensions: [race, dimensionOf('home', ['home', 'died', 'Unknown'])],
    dataDate: '2024-12-31',
    ...(part.crossings ? { crossings: part.crossings } : {})
  });
}

const line = (each: Tally<'private'>) =>
  [each.institution, each.period, each.dimension, each.group, each.numerator, each.denominator, each.notReported].join(
    ' '
  );

describe('tally of a proportion', () => {
  it('counts rows with denominator true and numerator known, and the unknown beside them, in a fixed order', async () => {
    const { set, problems } = await talliesOf();
    expect(problems).toEqual([]);
    expect(set.tallies.filter(({ dimension }) => dimension !== 'home').map(line)).toEqual([
      'South 2024 all all 0 1 0',
      'South 2024 race White 0 1 0',
      'North 2023 all all 2 4 2',
      'North 2023 race Black 2 3 0',
      'North 2023 race White 0 1 2',
      'North 2023 race Unknown 0 0 0',
      'North 2024 all all 1 2 0',
      'North 2024 race Black 0 0 0',
      'North 2024 race White 0 0 0',
      'North 2024 race Unknown 1 2 0'
    ]);
    expect(set.tallies.every(({ span, audience }) => span === 'period' && audience === 'private')).toBe(true);
  });

  it('counts distinct persons with events, without, and at all, and sums by person', async () => {
    const { set } = await talliesOf({ person: 'patient' });
    const north = set.tallies.filter(({ institution, dimension }) => institution === 'North' && dimension !== 'home');
    // 2023: a has 2 events in 2 rows, b 0 in 1, c 0 in 1; d never enters.
    expect(north[0]).toMatchObject({
      persons: { numerator: 1, complement: 2, denominator: 3 },
      clusters: { persons: 3, sumEventsSquared: 4, sumEventsRows: 4, sumRowsSquared: 6 }
    });
    // 2024: two rows without a person's id are two persons.
    expect(north.at(-1)).toMatchObject({
      group: 'Unknown',
      persons: { numerator: 1, complement: 1, denominator: 2 },
      clusters: { persons: 2, sumEventsSquared: 1, sumEventsRows: 1, sumRowsSquared: 2 }
    });
    expect(north.find(({ period, group }) => period === '2024' && group === 'Black')).toMatchObject({
      persons: { numerator: 0, complement: 0, denominator: 0 },
      clusters: { persons: 0, sumEventsSquared: 0, sumEventsRows: 0, sumRowsSquared: 0 }
    });
    expect(set.tables[0]?.hasPersons).toBe(true);
  });

  it('counts pairs of groups of crossed dimensions, where a pair occurs', async () => {
    const { set } = await talliesOf({ crossings: [['race', 'home']] });
    const crossed = set.tallies.filter(
      ({ dimension, institution }) => dimension === 'race × home' && institution === 'North'
    );
    expect(crossed.filter(({ period }) => period === '2023').map(line)).toEqual([
      'North 2023 race × home Black × home 2 3 0',
      'North 2023 race × home White × home 0 1 1',
      'North 2023 race × home White × died 0 0 0',
      'North 2023 race × home White × Unknown 0 0 1',
      'North 2023 race × home Unknown × home 0 0 0'
    ]);
    expect(crossed[0]?.sourceLabels).toEqual(['Black × home']);
    expect(set.dimensions.map(({ id }) => id)).toEqual(['race', 'home', 'race × home']);
  });

  it('counts only the indicators asked for', async () => {
    const relation = await buildRelation(db, { table: 'records', resource: 'stays', columns, rows });
    const other = { ...readmitted, id: 'other' };
    const input = { relations: [relation], institutions: [], dimensions: [], dataDate: '2024-12-31' };
    const { set } = await tally(db, { ...input, indicators: [readmitted, other], only: ['other'] });
    expect([...new Set(set.tallies.map(({ indicator }) => indicator))]).toEqual(['other']);
    expect(set.indicators.map(({ id }) => id)).toEqual(['other']);
    expect(set.institutions.map(({ name }) => name)).toEqual(['North', 'South']);
  });

  it('leaves nothing of its own in the database', async () => {
    await talliesOf({ person: 'patient' });
    const { sql } = await import('#lib/database/sql.ts');
    const left = await db.all(sql`SELECT table_name FROM duckdb_tables() ORDER BY 1`);
    const types = await db.all(sql`SELECT type_name FROM duckdb_types() WHERE NOT internal ORDER BY 1`);
    expect([left, types]).toEqual([[{ table_name: 'relation_records' }], []]);
  });
});
