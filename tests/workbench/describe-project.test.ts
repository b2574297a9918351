import { expect, test } from 'vitest';
import {
  constantsOf,
  declaredEmptyOf,
  delimiterOf,
  describeOnly,
  describeProject,
  describeTable,
  describeTogether,
  titleOf
} from '#lib/workbench/describe-project.ts';

const uploaded = JSON.stringify({
  name: 'elm',
  title: 'Elm 2024',
  profile: 'kept',
  answerable: { data_date: '2024-12-31' },
  resources: [
    { name: 'stays', path: 'stays.csv', answerable: { table: 'records' } },
    {
      name: 'harms',
      path: './registers/harms.csv',
      encoding: 'utf-8',
      dialect: { delimiter: ';' },
      schema: { missingValues: ['', '?'] },
      answerable: { table: 'harms', constants: { institution: 'Elm' }, columns: { What: 'harm' } }
    }
  ]
});

test('a table that is typed in becomes a resource of its own', () => {
  const text = describeTable(describeProject('Elm', '2025-06-30'), 'seats.csv', 'seats');
  expect(JSON.parse(text)).toEqual({
    title: 'Elm',
    answerable: { data_date: '2025-06-30' },
    resources: [{ name: 'seats', path: 'seats.csv', answerable: { table: 'seats' } }]
  });
});

test('a file that was described keeps what was said of it, but not how the old file was written', () => {
  const { resources, ...rest } = JSON.parse(describeTable(uploaded, 'harms.csv', 'harms'));
  expect(rest).toMatchObject({ name: 'elm', profile: 'kept', answerable: { data_date: '2024-12-31' } });
  expect(resources).toHaveLength(2);
  expect(resources[1]).toEqual({
    name: 'harms',
    path: './registers/harms.csv',
    schema: { missingValues: ['', '?'] },
    answerable: { table: 'harms', constants: { institution: 'Elm' }, columns: { What: 'harm' } }
  });
});

test('who declares a register empty is written, and taken back with rows', () => {
  const empty = describeTable(uploaded, 'seats.csv', 'seats', ['Elm']);
  expect(declaredEmptyOf(empty, 'seats.csv')).toEqual(['Elm']);
  expect(declaredEmptyOf(describeTable(empty, 'seats.csv', 'seats'), 'seats.csv')).toEqual([]);
});

test('what is known of a file is found by its path or its bare name', () => {
  expect([...constantsOf(uploaded, 'harms.csv')]).toEqual(['institution']);
  expect(delimiterOf(uploaded, 'registers/harms.csv')).toBe(';');
  expect(delimiterOf(uploaded, 'stays.csv')).toBeUndefined();
  expect(delimiterOf(uploaded.replace('"delimiter":";"', '"skipInitialRows":2'), 'harms.csv')).toBe('unreadable');
  expect(titleOf(uploaded)).toBe('Elm 2024');
});

test('of some files alone, the facts of the project stay; together, the later one has the word', () => {
  const some = describeOnly(uploaded, ['harms.csv']);
  expect(JSON.parse(some)).toMatchObject({ title: 'Elm 2024', resources: [{ name: 'harms' }] });
  const typed = describeTable(describeProject('Other'), 'stays.csv', 'seats');
  const both = JSON.parse(describeTogether(uploaded, typed));
  expect(both.title).toBe('Elm 2024');
  expect(both.resources.map(({ answerable }: { answerable: { table: string } }) => answerable.table)).toEqual([
    'seats',
    'harms'
  ]);
});

test('what is no description is left as it is, and nothing throws', () => {
  for (const text of ['{', '[1]', '"x"', 'null', '{"resources": 7}', '{"resources": [null, 3, {"path": 4}]}']) {
    expect(() => describeTable(text, 'harms.csv', 'harms')).not.toThrow();
    expect(constantsOf(text, 'harms.csv').size).toBe(0);
    expect(declaredEmptyOf(text, 'harms.csv')).toEqual([]);
    expect(titleOf(text)).toBe('');
  }
  expect(describeTable('{', 'harms.csv', 'harms')).toBe('{');
});
