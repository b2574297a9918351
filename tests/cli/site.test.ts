import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, projectOf, run } from './run-command.ts';

const quick = ['--lang', 'en', '--png', 'none'] as const;

function text(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

test('a site keeps each edition, has the newest as latest, and says what changed since the one before', async () => {
  const folder = folderOf(projectOf(['Elm Hospital']));
  const first = await run(folder, 'publish', '.', '--site', 'site', '--edition', '2025-03', ...quick);
  expect(first.code).toBe(0);
  const kept = text(folder, 'site/editions/2025-03/elm-hospital/index.html');
  expect(kept).not.toContain('id="changes"');
  expect(JSON.parse(text(folder, 'site/status.json'))).toMatchObject({ latest: '2025-03' });

  const stays = Object.keys(projectOf(['Elm Hospital'])).find(
    (name) => name.endsWith('.csv') && !name.includes('indic')
  )!;
  writeFileSync(join(folder, stays), text(folder, stays).replace(/,White,yes/, ',White,no'));
  const second = await run(folder, 'publish', '.', '--site', 'site', '--edition', '2025-09', ...quick);
  expect(second.code).toBe(0);
  expect(text(folder, 'site/editions/2025-03/elm-hospital/index.html')).toBe(kept);
  const page = text(folder, 'site/latest/elm-hospital/index.html');
  expect(page).toBe(text(folder, 'site/editions/2025-09/elm-hospital/index.html'));
  expect(page).toContain('id="changes"');
  expect(page).toMatch(/Revised for 2024\./);
  expect(JSON.parse(text(folder, 'site/status.json'))).toMatchObject({
    latest: '2025-09',
    editions: { '2025-03': { superseded_by: '2025-09', superseded_on: '2025-09-01' } }
  });
});

test('what only the publisher may know stands beside the site, never in it', async () => {
  const folder = folderOf(projectOf(['Elm Hospital']));
  await run(folder, 'publish', '.', '--site', 'site', '--edition', '2025-03', ...quick);
  expect(existsSync(join(folder, 'site.records/2025-03.record.json'))).toBe(true);
  expect(existsSync(join(folder, 'site/editions/2025-03.record.json'))).toBe(false);
  expect(existsSync(join(folder, 'site/latest.record.json'))).toBe(false);
});

test('an edition that is kept is never changed; a correction is an edition of its own, with the reason', async () => {
  const project = projectOf(['Elm Hospital']);
  const folder = folderOf(project);
  await run(folder, 'publish', '.', '--site', 'site', '--edition', '2025-03', ...quick);
  const again = await run(folder, 'publish', '.', '--site', 'site', '--edition', '2025-03', ...quick);
  expect(again.code).toBe(0);
  const other = await run(
    folder,
    'publish',
    '.',
    '--site',
    'site',
    '--edition',
    '2025-03',
    '--lang',
    'es',
    '--png',
    'none'
  );
  expect(other.code).toBe(1);
  expect(other.err).toContain('publish-edition-kept');
  const nothing = await run(
    folder,
    'publish',
    '.',
    '--site',
    'site',
    '--edition',
    '2025-04',
    '--corrects',
    '2024-01',
    '--because',
    'x',
    ...quick
  );
  expect(nothing.err).toContain('publish-corrects-nothing');
  const corrected = await run(
    folder,
    'publish',
    '.',
    '--site',
    'site',
    '--edition',
    '2025-04',
    '--corrects',
    '2025-03',
    '--because',
    'Counted twice.',
    ...quick
  );
  expect(corrected.code).toBe(0);
  expect(JSON.parse(text(folder, 'site/status.json'))).toMatchObject({
    editions: { '2025-03': { corrected_on: '2025-04-01', corrected_by: '2025-04', because: 'Counted twice.' } }
  });
});

test('options that do not go together are a wrong use', async () => {
  const folder = folderOf(projectOf(['Elm Hospital']));
  for (const options of [
    ['--out', 'a', '--site', 'b'],
    ['--out', 'a', '--corrects', '2025-03', '--because', 'x'],
    ['--site', 'b', '--corrects', '2025-03'],
    ['--out', 'a', '--previous', '.'],
    []
  ])
    expect((await run(folder, 'publish', '.', ...options)).code).toBe(2);
});
