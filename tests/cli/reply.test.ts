import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, projectOf, run } from './run-command.ts';

test('writes one form per institution, under its slug, and again the same bytes', async () => {
  const folder = folderOf(projectOf(['Elm Hospital', '<script>alert(1)</script>']));
  const asked = ['reply', '.', '--out', 'forms', '--asked-on', '2025-07-01'];
  const { code, out } = await run(folder, ...asked);
  expect({ code, out }).toEqual({ code: 0, out: '2 forms in forms\n' });
  const files = readdirSync(join(folder, 'forms')).sort();
  expect(files).toHaveLength(2);
  expect(files).toContain('elm-hospital-reply.html');
  const form = readFileSync(join(folder, 'forms/elm-hospital-reply.html'), 'utf8');
  expect(form).toContain('data-institution="Elm Hospital"');
  expect(form).toContain('data-asked-on="2025-07-01"');
  expect(form).toContain('data-item="readmitted"');
  expect((await run(folder, ...asked)).code).toBe(0);
  expect(readFileSync(join(folder, 'forms/elm-hospital-reply.html'), 'utf8')).toBe(form);
});

test('speaks the language asked for, and no other than those it has', async () => {
  const folder = folderOf(projectOf(['Elm Hospital']));
  const asked = ['reply', '.', '--asked-on', '2025-07-01'];
  await run(folder, ...asked, '--out', 'plain');
  for (const language of ['en', 'es'])
    expect((await run(folder, ...asked, '--out', language, '--lang', language)).code).toBe(0);
  const form = (out: string) => readFileSync(join(folder, out, 'elm-hospital-reply.html'), 'utf8');
  expect(form('es')).toContain('<html lang="es"');
  expect(form('es')).toContain('data-asked-on="2025-07-01"');
  expect(form('en')).toContain('<html lang="en"');
  expect(form('plain')).toBe(form('en'));
  const { code, err } = await run(folder, ...asked, '--out', 'fr', '--lang', 'fr');
  expect({ code, says: err.includes('--lang takes one of en, es') }).toEqual({ code: 2, says: true });
});

test('refuses like publish, all reasons at once, and writes nothing', async () => {
  const { 'stays.csv': stays = '', 'indicators.csv': indicators = '' } = projectOf(['Elm']);
  const folder = folderOf({
    'stays.csv': stays,
    'indicators.csv': indicators,
    'datapackage.json': JSON.stringify({
      resources: [{ name: 'stays', path: 'stays.csv', answerable: { table: 'records' } }]
    })
  });
  const { code, err } = await run(folder, 'reply', '.', '--out', 'forms', '--asked-on', '2025-07-01');
  expect(code).toBe(1);
  for (const refusal of ['publish-no-publisher', 'publish-persons-unknown']) expect(err).toContain(refusal);
  expect(existsSync(join(folder, 'forms'))).toBe(false);
  const undated = folderOf({ 'institutions.csv': 'institution\nElm\n' });
  const again = await run(undated, 'reply', '.', '--out', 'forms', '--asked-on', '2025-07-01');
  expect(again.err).toContain('publish-no-data-date');
});

test('a file that is there already is left alone', async () => {
  const folder = folderOf({ ...projectOf(['Elm', 'Oak']), 'forms/oak-reply.html': 'mine' });
  const { code, err } = await run(folder, 'reply', '.', '--out', 'forms', '--asked-on', '2025-07-01');
  expect(code).toBe(1);
  expect(err).toContain('reply-file-in-the-way');
  expect(readdirSync(join(folder, 'forms'))).toEqual(['oak-reply.html']);
  expect(readFileSync(join(folder, 'forms/oak-reply.html'), 'utf8')).toBe('mine');
  writeFileSync(join(folder, 'note'), 'mine');
  expect((await run(folder, 'reply', '.', '--out', 'note', '--asked-on', '2025-07-01')).code).toBe(1);
  expect(readFileSync(join(folder, 'note'), 'utf8')).toBe('mine');
});

test('asks for what it needs', async () => {
  const folder = folderOf(projectOf(['Elm']));
  for (const parts of [
    ['--out', 'forms'],
    ['--asked-on', '2025-07-01'],
    ['--out', 'forms', '--asked-on', '2025-02-30'],
    ['--out', 'forms', '--asked-on', 'today']
  ])
    expect((await run(folder, 'reply', '.', ...parts)).code, parts.join(' ')).toBe(2);
  const { code, out } = await run(folder, 'reply', '--help');
  expect({ code, says: out.includes('--asked-on') }).toEqual({ code: 0, says: true });
  expect((await run(folder, '--help')).out).toMatch(/reply\s+writes a form/u);
});
