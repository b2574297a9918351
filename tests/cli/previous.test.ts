import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPrevious } from '../../src/cli/read-previous.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { folderOf, projectOf, run } from './run-command.ts';

const quick = ['--lang', 'en', '--png', 'none'] as const;

test('an earlier edition is read from its folder, every institution', async () => {
  const folder = folderOf(projectOf(['Elm Hospital', 'Oak Hospital']));
  await run(folder, 'publish', '.', '--out', 'old', '--edition', '2025-03', ...quick);
  const read = readPrevious([join(folder, 'old')]);
  expect(read.map(({ institution, edition }) => `${institution.name} ${edition.edition}`)).toEqual([
    'Elm Hospital 2025-03',
    'Oak Hospital 2025-03'
  ]);
});

test('a folder without an edition, a broken manifest, a broken scorecard and one that is gone are a wrong use', async () => {
  const folder = folderOf({
    ...projectOf(['Elm Hospital']),
    'broken/manifest.json': '{',
    'other/manifest.json': 'null'
  });
  await run(folder, 'publish', '.', '--out', 'old', '--edition', '2025-03', ...quick);
  for (const name of ['.', 'broken', 'other'])
    expect(() => readPrevious([join(folder, name)]), name).toThrow(UsageError);
  const file = join(folder, 'old/elm-hospital/scorecard.json');
  writeFileSync(file, readFileSync(file, 'utf8').slice(1));
  expect(() => readPrevious([join(folder, 'old')])).toThrow(UsageError);
  const { code, err } = await run(folder, 'publish', '.', '--out', 'new', '--previous', 'old', ...quick);
  expect({ code, says: err.includes('not the scorecard of a published edition') }).toEqual({ code: 2, says: true });
});

test('an edition that is the same or later is no earlier one: nothing is written', async () => {
  const folder = folderOf(projectOf(['Elm Hospital']));
  await run(folder, 'publish', '.', '--out', 'old', '--edition', '2025-03', ...quick);
  for (const edition of ['2025-03', '2024-09']) {
    const again = await run(
      folder,
      'publish',
      '.',
      '--out',
      'new',
      '--previous',
      'old',
      '--edition',
      edition,
      ...quick
    );
    expect(again.code, edition).toBe(1);
    expect(again.err).toContain('publish-previous-not-earlier');
    expect(existsSync(join(folder, 'new'))).toBe(false);
  }
  const later = ['publish', '.', '--out', 'new', '--previous', 'old', '--edition', '2025-09', ...quick];
  const { code, err } = await run(folder, ...later);
  expect({ code, warned: err.includes('publish-previous') }).toEqual({ code: 0, warned: false });
});

test('an earlier edition of other institutions is said to be one, and the edition is made', async () => {
  const [other, own] = [folderOf(projectOf(['Oak'])), folderOf(projectOf(['Elm Hospital']))];
  await run(other, 'publish', '.', '--out', 'old', '--edition', '2025-03', ...quick);
  const options = ['--out', 'new', '--previous', join(other, 'old'), '--edition', '2025-09', ...quick];
  const { code, err } = await run(own, 'publish', '.', ...options);
  expect(code).toBe(0);
  expect(readFileSync(join(own, 'new/elm-hospital/index.html'), 'utf8')).not.toContain('id="changes"');
  expect(err).toMatch(/warning.* publish-previous-of-others/);
});
