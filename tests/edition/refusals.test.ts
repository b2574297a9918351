import { describe, expect, it } from 'vitest';
import type { Relation } from '#lib/catalog/relation.ts';
import { refusals } from '#lib/edition/refusals.ts';
import type { Intake } from '#lib/intake/types.ts';

const records: Relation = {
  relation: 'r0',
  file: 'stays.csv',
  resource: 'stays',
  table: 'records',
  privacy: 'people',
  privacyIsExplicit: false,
  columns: {},
  absences: {},
  dimensions: [],
  hasPeriod: true,
  rows: 10,
  weakestVerification: 'self-reported'
};
const publisher = { name: 'Coalition', role: 'coalition', contact: 'mail@coalition.example' };
const intake: Intake = {
  relations: [{ ...records, person: 'patient' }],
  ledger: [],
  problems: [],
  project: { title: 'A project', dataDate: '2025-06-30', publisher, madeUp: false },
  institutions: [{ name: 'Riverside' }],
  indicators: [],
  dimensions: []
};
const options = { software: '0.1.0' };
const codes = (given: Partial<Intake>, project: Partial<Intake['project']> = {}, asked = {}): readonly string[] =>
  refusals({ ...intake, ...given, project: { ...intake.project, ...project } }, { ...options, ...asked }).map(
    ({ code }) => code
  );

describe('refusals', () => {
  it('has nothing against a project that says what is needed', () => {
    expect(codes({})).toEqual([]);
  });

  it('asks for a data date', () => {
    expect(codes({}, { dataDate: '' })).toEqual(['publish-no-data-date']);
  });

  it('asks who publishes, unless that is said when publishing', () => {
    const project = { title: 'A project', dataDate: '2025-06-30', madeUp: false };
    const unsigned = refusals({ ...intake, project }, options);
    expect(unsigned.map(({ code, got }) => [code, got])).toEqual([['publish-no-publisher', 'no publisher']]);
    expect(refusals({ ...intake, project }, { ...options, publisher })).toEqual([]);
    expect(refusals({ ...intake, project }, { ...options, publisher: { ...publisher, contact: ' ' } })[0]?.got).toBe(
      'a publisher without contact'
    );
  });

  it('asks whether rows are persons, for records without persons only', () => {
    expect(codes({ relations: [records] })).toEqual(['publish-persons-unknown']);
    expect(codes({ relations: [records] }, { rowsArePersons: false })).toEqual(['publish-persons-unknown']);
    expect(codes({ relations: [records] }, { rowsArePersons: true })).toEqual([]);
    expect(codes({ relations: [{ ...records, privacy: 'already-published' }] })).toEqual([]);
    expect(codes({ relations: [{ ...records, table: 'results' }] })).toEqual([]);
  });

  it('has nothing to publish without institutions or rows', () => {
    expect(codes({ institutions: [] })).toEqual(['publish-nothing']);
    expect(codes({ relations: [] })).toEqual(['publish-nothing']);
    expect(codes({ relations: [{ ...records, person: 'p', rows: 0 }] })).toEqual(['publish-nothing']);
  });

  it('wants an edition named by a date', () => {
    expect(codes({}, {}, { edition: 'autumn' })).toEqual(['publish-edition-not-a-date']);
    expect(codes({}, { edition: '2025-13' })).toEqual(['publish-edition-not-a-date']);
    expect(codes({}, { edition: '2025-09' })).toEqual([]);
    expect(codes({}, {}, { edition: '2025-09-01' })).toEqual([]);
  });

  it('tells all reasons at once, each with a remedy', () => {
    const all = refusals(
      { ...intake, relations: [records], project: { title: '', dataDate: '', madeUp: false } },
      options
    );
    expect(all.map(({ code }) => code)).toEqual([
      'publish-no-data-date',
      'publish-no-publisher',
      'publish-persons-unknown'
    ]);
    for (const problem of all) {
      expect(problem.severity).toBe('error');
      for (const text of [problem.got, problem.expected, problem.remedy]) expect(text).not.toBe('');
    }
  });
});
