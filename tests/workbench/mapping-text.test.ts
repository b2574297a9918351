import { expect, test } from 'vitest';
import { createProblemList } from '#lib/intake/problem-list.ts';
import { readDatapackage } from '#lib/intake/read-datapackage.ts';
import { describeMappingText, emptyText, readMappingText, type MappingText } from '#lib/workbench/mapping-text.ts';

const said: MappingText = { encoding: 'windows-1250', delimiter: '\t', skip: '3', headerRows: '2' };

test('what is said of a text is written as the data package has it, and intake reads it so', () => {
  const resource = describeMappingText({ name: 'a', path: 'a.csv' }, said);
  expect(resource).toEqual({
    name: 'a',
    path: 'a.csv',
    encoding: 'windows-1250',
    dialect: { delimiter: '\t', skipInitialRows: 3, headerRows: [1, 2] }
  });
  expect(readMappingText(JSON.parse(JSON.stringify(resource)))).toEqual(said);
  const problems = createProblemList();
  const text = JSON.stringify({ resources: [resource] });
  const { resources } = readDatapackage({ file: 'datapackage.json', text }, problems);
  expect(problems.all()).toEqual([]);
  expect(resources[0]?.settings).toMatchObject({
    encoding: 'windows-1250',
    delimiter: '\t',
    skip: 3,
    skipIsGiven: true,
    headerRows: 2
  });
});

test('no line above the names is another thing than nothing said', () => {
  const none = describeMappingText({ path: 'a.csv' }, { ...emptyText, skip: '0' });
  expect(none).toEqual({ path: 'a.csv', dialect: { skipInitialRows: 0 } });
  expect(readMappingText(none).skip).toBe('0');
  expect(describeMappingText(none, emptyText)).toEqual({ path: 'a.csv' });
});

test('what is not changed stays as it was written, even where it cannot be used', () => {
  const odd = {
    path: 'a.csv',
    encoding: 'latin1',
    dialect: { quoteChar: "'", skipInitialRows: 'two', headerRows: [3], delimiter: ';;' }
  };
  expect(readMappingText(odd)).toEqual({ ...emptyText, encoding: 'latin1' });
  expect(describeMappingText(odd, readMappingText(odd))).toEqual(odd);
  expect(describeMappingText(odd, { ...emptyText, skip: '1' })).toEqual({
    path: 'a.csv',
    dialect: { ...odd.dialect, skipInitialRows: 1 }
  });
  for (const none of [undefined, null, 'x', [], { dialect: 5 }]) expect(readMappingText(none)).toEqual(emptyText);
});
