import { expect, test } from 'vitest';
import type { Proposal } from '#lib/intake/propose-types.ts';
import type { Intake } from '#lib/intake/types.ts';
import { resourcesOfFile } from '#lib/workbench/mapping-description.ts';
import { describedProject, freeIndicatorsName } from '#lib/workbench/mapping-saved.ts';
import { typedFile, type ProjectFile } from '#lib/workbench/project-files.ts';

const proposal: Proposal = {
  file: 'rates.csv',
  table: 'results',
  parts: [],
  resources: [{ name: 'rates', missingValues: [], answerable: { table: 'results', columns: { Yr: 'period' } } }],
  indicators: [{ indicator: 'rate', label: 'Rate', kind: 'estimate', scale: 100, table: 'results' }]
};
const intake: Intake = {
  relations: [],
  ledger: [],
  problems: [],
  project: { title: 'Elm', dataDate: '', madeUp: false },
  institutions: [{ name: 'Elm' }],
  indicators: [],
  dimensions: [],
  understood: [proposal, { ...proposal, file: 'odd.csv', resources: [], table: '' }]
};
const described: ProjectFile = typedFile(
  'datapackage.json',
  JSON.stringify({ title: 'T', resources: [{ name: 'mine', path: 'rates.csv', answerable: { table: 'population' } }] })
);

test('what is saved describes every file that was understood, with the measures that it needs', async () => {
  const { text, tables } = await describedProject([typedFile('rates.csv', 'Yr')], intake);
  expect(resourcesOfFile(text, 'rates.csv')).toEqual([
    { name: 'rates', path: 'rates.csv', answerable: { table: 'results', columns: { Yr: 'period' } } }
  ]);
  expect(resourcesOfFile(text, 'indicators.csv')).toHaveLength(1);
  expect(tables.map(({ name }) => name)).toEqual(['indicators.csv']);
  expect(await tables[0]?.file.text()).toContain('rate,Rate,estimate');
});

test('what a person has said of a file stays, and a table of measures that is there is not written over', async () => {
  const { text } = await describedProject([described], { ...intake, understood: [] });
  expect(resourcesOfFile(text, 'rates.csv').map(({ name }) => name)).toEqual(['mine']);
  const files = [typedFile('indicators.csv', 'indicator')];
  expect(freeIndicatorsName(files, 'a/rates.csv')).toBe('rates-indicators.csv');
  expect(freeIndicatorsName([], 'a/rates.csv')).toBe('indicators.csv');
});
