import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { openWasmInNode } from '#lib/database/open-wasm-in-node.ts';
import { tryResource } from '#lib/intake/try-resource.ts';
import { fileOnDisk } from './read-folder.ts';

const databases: Database[] = [];
const folder = mkdtempSync(join(tmpdir(), 'answerable-trial-'));
beforeAll(async () => void databases.push(await openInNode(), await openWasmInNode()), 60_000);
afterAll(async () => {
  await Promise.all(databases.map((db) => db.close()));
  rmSync(folder, { recursive: true });
});

const text = [
  'Yr,Split,Part,Level,Stays,Back,Rate',
  '2023,Race,Black,State,100,20,20%',
  '2023,Race,White,State,300,30,10%',
  '2023,Overall,Overall,State,400,50,12.5%',
  '2023,Overall,Overall,Elm County,100,10,10%'
].join('\n');
writeFileSync(join(folder, 'back.csv'), text);
const answerable = {
  table: 'results',
  constants: { institution: 'Elm', indicator: 'back' },
  columns: { Yr: 'period', Stays: 'denominator', Back: 'numerator', Rate: 'value' },
  strata: { dimension: 'Split', group: 'Part' },
  where: 'Level = State'
};
const project = (own?: object) => ({
  files: [fileOnDisk(folder, 'back.csv')],
  datapackage: {
    file: 'datapackage.json',
    text: JSON.stringify({ resources: [{ name: 'back', path: 'back.csv', ...(own && { answerable: own }) }] })
  }
});

test('a trial gives the rows used, what the columns hold, and the first rows as they were understood', async () => {
  for (const db of databases) {
    const trial = await tryResource(db, project(answerable), 'back.csv');
    expect(trial.entry).toMatchObject({ table: 'results', rows: 4, used: 3, setAside: 1 });
    expect(trial.profile?.columns.map(({ name }) => name)).toEqual(text.split('\n')[0]?.split(','));
    expect(trial.first?.columns).toEqual(
      expect.arrayContaining(['institution', 'period', 'indicator', 'dimension', 'group', 'numerator', 'denominator'])
    );
    const [first = []] = trial.first?.rows ?? [];
    const value = (name: string) => first[trial.first?.columns.indexOf(name) ?? -1];
    expect(['institution', 'dimension', 'group', 'numerator'].map(value)).toEqual([
      'Elm',
      'race-ethnicity',
      'Black or African American',
      '20'
    ]);
  }
});

test('a trial of what cannot be used says so, and shows no rows', async () => {
  for (const db of databases) {
    const trial = await tryResource(db, project({ ...answerable, where: 'Nowhere = 1' }), 'back.csv');
    expect(trial.entry).toMatchObject({ rows: 4, used: 0, setAside: 4 });
    expect(trial.first).toBeUndefined();
    expect(trial.intake.problems.map(({ code }) => code)).toContain('where-column-missing');
    expect(await tryResource(db, project(answerable), 'other.csv')).not.toHaveProperty('entry');
  }
});
