import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteProblems } from '#lib/messages/site-problems.ts';
import { siteFiles } from '#lib/publishing/site-files.ts';
import { siteRefusals } from '#lib/publishing/site-refusals.ts';
import { maybeSiteStatus } from '#lib/publishing/status-json.ts';
import { folderOf, projectOf, run } from './run-command.ts';

const quick = ['--lang', 'en', '--png', 'none'] as const;

function filesBelow(folder: string): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))]));
}

const statusOf = (folder: string) => maybeSiteStatus(readFileSync(join(folder, 'site/status.json'), 'utf8'));

test('what is laid over a site is what the command line writes there, to the byte', async () => {
  const folder = folderOf(projectOf(['Elm Hospital']));
  const site = ['publish', '.', '--site', 'site', ...quick];
  expect((await run(folder, ...site, '--edition', '2025-03')).code).toBe(0);
  const before = statusOf(folder);
  writeFileSync(
    join(folder, 'stays.csv'),
    readFileSync(join(folder, 'stays.csv'), 'utf8').replace(/,White,yes/, ',White,no')
  );
  const correction = ['--edition', '2025-09', '--corrects', '2025-03', '--because', 'A row was “wrong”.'];
  expect((await run(folder, ...site, ...correction)).code).toBe(0);
  const whole = filesBelow(join(folder, 'site'));
  const edition = filesBelow(join(folder, 'site/editions/2025-09'));
  expect(edition.size).toBeGreaterThan(10);
  const laid = siteFiles(edition, before, {
    edition: '2025-09',
    dataDate: '2024-12-31',
    corrects: { edition: '2025-03', because: 'A row was “wrong”.' }
  });
  const added = [...whole].filter(([path]) => !path.startsWith('editions/2025-03/'));
  expect([...laid.keys()].sort()).toEqual(added.map(([path]) => path).sort());
  for (const [path, bytes] of added) expect(Buffer.from(laid.get(path)!).equals(bytes), path).toBe(true);
});

test('an older edition laid over a site leaves what is the latest', () => {
  const files = new Map([['index.html', new Uint8Array([1])]]);
  const status = maybeSiteStatus(
    new TextDecoder().decode(
      siteFiles(files, undefined, { edition: '2025-09', dataDate: '2025-06-30' }).get('status.json')
    )
  );
  const laid = siteFiles(files, status, { edition: '2025-03', dataDate: '2024-12-31' });
  expect([...laid.keys()]).toEqual(['editions/2025-03/index.html', 'status.json']);
});

test('the command line refuses a kept edition and a correction of nothing in the words that the workbench shares', async () => {
  const folder = folderOf(projectOf(['Elm Hospital']));
  const site = ['publish', '.', '--site', 'site'];
  await run(folder, ...site, ...quick, '--edition', '2025-03');
  const status = statusOf(folder);
  const words = siteProblems('en');
  const kept = await run(folder, ...site, '--lang', 'es', '--png', 'none', '--edition', '2025-03');
  const added = { edition: '2025-03', dataDate: '2024-12-31' };
  for (const { code, got, expected, remedy } of siteRefusals({ status, otherOfThatName: '' }, added, words))
    for (const part of [code, got, expected, remedy]) expect(kept.err).toContain(part);
  const corrects = { edition: '2024-01', because: 'x' };
  const nothing = await run(
    folder,
    ...site,
    ...quick,
    '--edition',
    '2025-04',
    ...['--corrects', '2024-01', '--because', 'x']
  );
  const problems = siteRefusals({ status }, { edition: '2025-04', dataDate: '2024-12-31', corrects }, words);
  expect(problems).toHaveLength(1);
  for (const { code, got, expected, remedy } of problems)
    for (const part of [code, got, expected, remedy]) expect(nothing.err).toContain(part);
});
