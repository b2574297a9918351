import { expect, test } from 'vitest';
import { createProblemList } from '#lib/intake/problem-list.ts';
import { readDatapackage } from '#lib/intake/read-datapackage.ts';
import { describeMapping, readMapping } from '#lib/workbench/mapping-resource.ts';
import { emptyMapping, type Mapping } from '#lib/workbench/mapping.ts';

const whole = {
  name: 'readmission',
  path: 'data/ca.csv',
  encoding: 'windows-1252',
  dialect: { delimiter: ';', skipInitialRows: 2, headerRows: [1, 2], quoteChar: "'" },
  schema: { missingValues: ['', '?'] },
  answerable: {
    table: 'results',
    constants: { institution: 'California hospitals', indicator: 'readmission' },
    columns: { Year: 'period', Readmits: 'numerator', '2019': 'note' },
    strata: { dimension: 'Strata', group: 'Strata Name' },
    dimensions: { County: '', Sex: 'sex' },
    groups: { sex: { F: 'Female', Both: 'all' } },
    absent: { '*': 'withheld' },
    wide: [
      { columns: ['a_n', 'b_n'], into: 'group', values: 'numerator' },
      { columns: { a_d: 'a', '*_d': '' }, into: 'group', values: 'denominator' }
    ],
    rows_per_person: 'first',
    where: 'County = State',
    privacy: 'already-published',
    source: 'The state',
    published_on: '2021'
  }
};

test('a resource that is read and described again says the same, with all that the mapping does not know', () => {
  const resource = { ...whole, title: 'kept', schema: { ...whole.schema, fields: [] } };
  const own = { ...resource, answerable: { ...resource.answerable, declared_empty: ['Elm'] } };
  expect(describeMapping(own, readMapping(own))).toEqual(own);
});

test('a mapping that is described and read again is the same', () => {
  const mapping: Mapping = {
    ...readMapping(whole),
    columns: new Map([
      ['constructor', 'numerator'],
      ['__proto__', 'value']
    ]),
    constants: new Map()
  };
  const text = JSON.stringify(describeMapping({ name: 'a', path: 'a.csv' }, mapping));
  expect(readMapping(JSON.parse(text))).toEqual(mapping);
});

test('a mapping that says nothing writes nothing, and takes away what was written', () => {
  expect(describeMapping({ name: 'a', path: 'a.csv' }, emptyMapping)).toEqual({ name: 'a', path: 'a.csv' });
  expect(describeMapping(whole, emptyMapping)).toEqual({
    name: 'readmission',
    path: 'data/ca.csv',
    dialect: { quoteChar: "'" }
  });
  for (const odd of [undefined, null, 5, 'x', [], { answerable: [] }, { answerable: { columns: 3, wide: true } }])
    expect(readMapping(odd)).toEqual(emptyMapping);
});

test('intake understands what is described, without a problem', () => {
  const problems = createProblemList();
  const text = JSON.stringify({ resources: [describeMapping(whole, readMapping(whole))] });
  const [read] = readDatapackage({ file: 'datapackage.json', text }, problems).resources;
  expect(problems.all()).toEqual([]);
  expect(read?.settings).toMatchObject({
    table: 'results',
    where: 'County = State',
    strata: { dimension: 'Strata', group: 'Strata Name' },
    privacy: 'already-published',
    publishedOn: '2021',
    rowsPerPerson: 'first',
    missingValues: ['?'],
    delimiter: ';',
    skip: 2
  });
  expect(read?.settings.wide).toHaveLength(2);
  expect(read?.settings.columns.get('Readmits')).toBe('numerator');
});

test('one name of strata alone is written as a column, for both are needed', () => {
  const described = describeMapping({ path: 'a.csv' }, { ...emptyMapping, strata: { group: 'Who' } });
  expect(described['answerable']).toEqual({ columns: { Who: 'group' } });
});
