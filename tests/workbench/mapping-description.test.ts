import { expect, test } from 'vitest';
import {
  freshName,
  isDescription,
  onlyResources,
  resourcesOfFile,
  withResources
} from '#lib/workbench/mapping-description.ts';

const text = JSON.stringify({
  title: 'Two measures of one file',
  resources: [
    { name: 'seats', path: 'seats.csv' },
    { name: 'icd9', path: './data/ca.csv' },
    { name: 'other', path: 'other/ca.csv' },
    { name: 'icd10', path: 'data/ca.csv' }
  ]
});
const namesOf = (given: string) =>
  (JSON.parse(given) as { resources: { name: string }[] }).resources.map(({ name }) => name);

test('a file’s resources are found by its path, by its bare name only where no path is the same', () => {
  expect(resourcesOfFile(text, 'data/ca.csv').map(({ name }) => name)).toEqual(['icd9', 'icd10']);
  expect(resourcesOfFile(text, 'ca.csv').map(({ name }) => name)).toEqual(['icd9', 'other', 'icd10']);
  expect(resourcesOfFile(text, 'a.csv')).toEqual([]);
  expect(resourcesOfFile('no description', 'a.csv')).toEqual([]);
});

test('other resources of a file stand where the old ones stood, and everything else stays', () => {
  const changed = withResources(text, 'data/ca.csv', [{ name: 'new', path: 'data/ca.csv' }]);
  expect(namesOf(changed)).toEqual(['seats', 'new', 'other']);
  expect(JSON.parse(changed)).toMatchObject({ title: 'Two measures of one file' });
  expect(namesOf(withResources(text, 'new.csv', [{ name: 'last', path: 'new.csv' }])).at(-1)).toBe('last');
  expect(withResources('{', 'new.csv', [])).toBe('{');
});

test('a name is made that no other resource has', () => {
  expect(freshName(text, 'more/seats.csv')).toBe('seats-2');
  expect(freshName(text, 'rows.csv')).toBe('rows');
  expect(JSON.parse(onlyResources(text, []))).toEqual({ title: 'Two measures of one file', resources: [] });
  expect(['{}', '[]', 'null', '{', ''].map(isDescription)).toEqual([true, false, false, false, false]);
});
