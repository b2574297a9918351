import type { Relation } from '#lib/catalog/relation.ts';
import { findTable } from '#lib/catalog/tables.ts';
import type { Dimension, Indicator } from '#lib/catalog/types.ts';
import type { Cell, Database } from '#lib/database/database.ts';
import type { Intake } from '#lib/intake/types.ts';
import { aDimension, anIndicator } from '../findings/build-tallies.ts';

/** Stays per institution, year and group: [readmitted, all]. One group is small, one name is not harmless. */
const stays: readonly (readonly [string, string, string, number, number])[] = [
  ['Riverside "General" <script>', '2023', 'Black', 60, 300],
  ['Riverside "General" <script>', '2023', 'White', 40, 400],
  ['Riverside "General" <script>', '2024', 'Black', 66, 300],
  ['Riverside "General" <script>', '2024', 'White', 42, 400],
  ['Riverside "General" <script>', '2024', 'Asian', 30, 200],
  ['Riverside "General" <script>', '2024', '=NHPI()', 3, 30],
  ['Riverside "General" <script>', '2024', 'Unknown', 15, 60],
  ['=Lakeside', '2024', 'Black', 4, 24],
  ['=Lakeside', '2024', 'White', 30, 200]
];

const race: Dimension = aDimension('race-ethnicity', {
  Asian: 'known',
  Black: 'known',
  '=NHPI()': 'known',
  White: 'known',
  Unknown: 'unknown'
});

const readmission: Indicator = anIndicator({ numerator: 'readmitted', denominator: 'rows', target: 14 });

/** A small project as intake leaves it: a file of stays and a register of harms, in the database given. */
export async function buildProject(db: Database): Promise<Intake> {
  const rows: Cell[][] = stays.flatMap(([institution, period, group, events, all]) =>
    Array.from({ length: all }, (_, index) => [institution, period, group, group, index < events ? '1' : '0'])
  );
  await db.insert(
    'stays',
    [
      { name: 'record', type: 'INTEGER' },
      ...['institution', 'verification', 'period', 'race', 'race_source', 'readmitted'].map((name) => ({
        name,
        type: 'VARCHAR' as const
      }))
    ],
    rows.map(([institution, period, group, source, readmitted], index) => [
      index + 1,
      institution ?? null,
      'self-reported',
      period ?? null,
      group ?? null,
      source ?? null,
      readmitted ?? null
    ])
  );
  const harms = findTable('harms');
  if (!harms) throw new Error('no table of harms');
  const columns = harms.columns
    .map(({ name }) => name)
    .filter((name) => name !== 'verification' && name !== 'institution');
  const given: Record<string, string>[] = Array.from({ length: 12 }, (_, index) => ({
    harm: `harm ${index + 1}`,
    identified_on: `20${15 + (index % 8)}-03-01`,
    identified_by: index < 7 ? 'community' : 'court',
    ...(index < 5 && { acknowledged_on: '2024-05-01' })
  }));
  await db.insert(
    'harms',
    [
      { name: 'record', type: 'INTEGER' },
      ...['institution', 'verification', ...columns].map((name) => ({ name, type: 'VARCHAR' as const }))
    ],
    given.map((harm, index) => [index + 1, '=Lakeside', 'documented', ...columns.map((name) => harm[name] ?? null)])
  );
  return {
    relations: [staysRelation, { ...harmsRelation, columns: Object.fromEntries(columns.map((name) => [name, name])) }],
    ledger: [],
    problems: [],
    project: {
      title: 'Two made-up hospitals',
      dataDate: '2025-06-30',
      publisher: { name: 'Coalition', role: 'community coalition', contact: 'mail@coalition.example' },
      rowsArePersons: true,
      madeUp: true
    },
    institutions: [{ name: 'Riverside "General" <script>', peerGroup: 'Urban' }, { name: '=Lakeside' }],
    indicators: [readmission],
    dimensions: [race]
  };
}

const staysRelation: Relation = {
  relation: 'stays',
  file: 'stays.csv',
  resource: 'stays',
  table: 'records',
  privacy: 'people',
  privacyIsExplicit: false,
  columns: { readmitted: 'readmitted', race: 'race_source' },
  absences: {},
  dimensions: [{ id: 'race-ethnicity', column: 'race', sourceColumn: 'race_source', overlapping: false }],
  hasPeriod: true,
  rows: stays.reduce((sum, [, , , , all]) => sum + all, 0),
  weakestVerification: 'self-reported'
};

const harmsRelation: Relation = {
  relation: 'harms',
  file: 'harms.csv',
  resource: 'harms',
  table: 'harms',
  privacy: 'public-record',
  privacyIsExplicit: false,
  columns: {},
  absences: {},
  dimensions: [],
  hasPeriod: false,
  rows: 12,
  weakestVerification: 'documented'
};
