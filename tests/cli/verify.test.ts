import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, projectOf, run } from './run-command.ts';

async function published(): Promise<string> {
  const folder = folderOf(projectOf(['Elm Hospital']));
  const { code } = await run(folder, 'publish', '.', '--out', 'site', '--edition', '2025-03');
  expect(code).toBe(0);
  return folder;
}

test('an edition as it was published matches in every figure and every file', async () => {
  const { code, out } = await run(await published(), 'verify', 'site');
  expect(code).toBe(0);
  expect(out).toMatch(
    /^match\telm-hospital\/data\.csv:\d+\t2024 readmitted race-ethnicity White\testimate 20\tmethods\/index\.html#measure-readmitted$/m
  );
  expect(out).toMatch(
    /Figures: [1-9]\d* match, 0 mismatch, 0 rest on somebody’s word. Files: [1-9]\d* match, 0 mismatch\.\n$/
  );
});

test('a figure that was changed is told with what it should be, and its file with it', async () => {
  const folder = await published();
  const path = join(folder, 'site/elm-hospital/data.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/(race-ethnicity,White,40,200,)20,/, '$119,'));
  const { code, out } = await run(folder, 'verify', 'site', '--json');
  expect(code).toBe(1);
  const { figures, files } = JSON.parse(out) as Record<'figures' | 'files', { outcome: string; file: string }[]>;
  expect(figures?.filter(({ outcome }) => outcome === 'mismatch')).toMatchObject([
    { figure: '2024 readmitted race-ethnicity White', published: '19', recomputed: '20' }
  ]);
  expect(files?.filter(({ outcome }) => outcome === 'mismatch')).toMatchObject([{ file: 'elm-hospital/data.csv' }]);
});

test('a file that cannot be read as data is a mismatch, and the others are checked all the same', async () => {
  const folder = await published();
  writeFileSync(join(folder, 'site/elm-hospital/scorecard.json'), '{');
  const { code, out } = await run(folder, 'verify', 'site');
  expect(code).toBe(1);
  expect(out).toMatch(/^mismatch\telm-hospital\/\t/m);
  expect(out).toMatch(/^match\tindex\.html\t/m);
});

test('a folder that is no edition is a wrong use', async () => {
  const folder = folderOf({ 'notes.txt': 'nothing' });
  expect((await run(folder, 'verify', '.')).code).toBe(2);
});
