import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutCodes } from '../pages/markup.ts';
import { folderOf, projectOf, run } from './run-command.ts';

function filesBelow(folder: string, prefix = ''): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(folder, entry.name), `${prefix}${entry.name}/`) : [prefix + entry.name]
    )
    .sort();
}

test('writes the edition of the contract, with the hash of every file, and the publisher’s record beside it', async () => {
  const folder = folderOf(projectOf(['Elm Hospital']));
  const { code, out } = await run(folder, 'publish', '.', '--out', 'site', '--edition', '2025-03');
  expect(code).toBe(0);
  expect(out).toContain('2025-03');
  const site = join(folder, 'site');
  const files = filesBelow(site);
  for (const name of ['index.html', 'methods/index.html', 'datapackage.json', 'manifest.json'])
    expect(files).toContain(name);
  for (const name of [
    'index.html',
    'data.csv',
    'gaps.csv',
    'scorecard.json',
    'embed/readmitted.html',
    'embed/readmitted.svg'
  ])
    expect(files).toContain(`elm-hospital/${name}`);
  const manifest = JSON.parse(readFileSync(join(site, 'manifest.json'), 'utf8'));
  expect(manifest).toMatchObject({ edition: '2025-03', data_date: '2024-12-31', publisher: { name: 'A coalition' } });
  expect(manifest.files.map((file: { path: string }) => file.path)).toEqual(
    files.filter((name) => name !== 'manifest.json')
  );
  for (const { path, sha256 } of manifest.files)
    expect(
      createHash('sha256')
        .update(readFileSync(join(site, path)))
        .digest('hex')
    ).toBe(sha256);
  const record = JSON.parse(readFileSync(join(folder, 'site.record.json'), 'utf8'));
  const stays = record.inputs.find((input: { file: string }) => input.file === 'stays.csv');
  expect(stays.sha256).toBe(
    createHash('sha256')
      .update(readFileSync(join(folder, 'stays.csv')))
      .digest('hex')
  );
  expect(readFileSync(join(site, 'manifest.json'), 'utf8')).not.toContain(stays.sha256);
});

test('published again, the same project gives the same bytes; a smaller one leaves nothing stale behind', async () => {
  const folder = folderOf(projectOf(['Elm', 'Oak']));
  expect((await run(folder, 'publish', '.', '--out', 'one')).code).toBe(0);
  expect((await run(folder, 'publish', '.', '--out', 'two')).code).toBe(0);
  const names = filesBelow(join(folder, 'one'));
  expect(filesBelow(join(folder, 'two'))).toEqual(names);
  for (const name of names)
    expect(readFileSync(join(folder, 'two', name)).equals(readFileSync(join(folder, 'one', name))), name).toBe(true);
  const smaller = folderOf(projectOf(['Elm']));
  expect((await run(smaller, 'publish', '.', '--out', join(folder, 'one'))).code).toBe(0);
  expect(existsSync(join(folder, 'one/oak/index.html'))).toBe(false);
  expect(existsSync(join(folder, 'one/elm/index.html'))).toBe(true);
});

test('is put together out of sight, and nothing of that stays', async () => {
  const folder = folderOf(projectOf(['Elm']));
  const before = readdirSync(folder);
  expect((await run(folder, 'publish', '.', '--out', 'site', '--png', 'none', '--lang', 'en')).code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual([...before, 'site', 'site.record.json'].sort());
  expect(statSync(join(folder, 'site')).mode & 0o777).toBe(0o777 & ~process.umask());
  expect((await run(folder, 'publish', '.', '--out', 'site', '--png', 'none', '--lang', 'en')).code).toBe(0);
  expect(readdirSync(join(folder, 'site')).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('foreign files stay; where one stands in the way, nothing is written', async () => {
  const folder = folderOf({ ...projectOf(['Elm']), 'site/notes.txt': 'mine', 'site/elm/old.html': 'mine too' });
  expect((await run(folder, 'publish', '.', '--out', 'site')).code).toBe(0);
  expect(readFileSync(join(folder, 'site/notes.txt'), 'utf8')).toBe('mine');
  expect(readFileSync(join(folder, 'site/elm/old.html'), 'utf8')).toBe('mine too');

  for (const inTheWay of ['elm/index.html', 'elm', 'elm/data.csv/is-a-folder.txt']) {
    const other = folderOf({ ...projectOf(['Elm']), [`site/${inTheWay}`]: 'mine' });
    const { code, err } = await run(other, 'publish', '.', '--out', 'site');
    expect(code).toBe(1);
    expect(err).toContain('publish-file-in-the-way');
    expect(filesBelow(join(other, 'site'))).toEqual([inTheWay]);
    expect(readFileSync(join(other, 'site', inTheWay), 'utf8')).toBe('mine');
    expect(existsSync(join(other, 'site.record.json'))).toBe(false);
  }
});

test('a page that somebody changed is not written over', async () => {
  const folder = folderOf(projectOf(['Elm']));
  await run(folder, 'publish', '.', '--out', 'site');
  writeFileSync(join(folder, 'site/index.html'), 'changed by hand');
  const { code, err } = await run(folder, 'publish', '.', '--out', 'site', '--edition', '2026-01');
  expect(code).toBe(1);
  expect(err).toContain('index.html');
  expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toBe('changed by hand');
});

test('a manifest that names files outside the folder deletes nothing there', async () => {
  const precious = 'precious';
  const hash = createHash('sha256').update(precious).digest('hex');
  const folder = folderOf({
    ...projectOf(['Elm']),
    'precious.txt': precious,
    'site/manifest.json': JSON.stringify({
      software: 'Answerable 0',
      files: [{ path: '../precious.txt', sha256: hash }]
    })
  });
  await run(folder, 'publish', '.', '--out', 'site');
  expect(readFileSync(join(folder, 'precious.txt'), 'utf8')).toBe(precious);
});

test('refuses without date, publisher or persons, all at once, and writes nothing', async () => {
  const { 'stays.csv': stays = '', 'indicators.csv': indicators = '' } = projectOf(['Elm']);
  const folder = folderOf({
    'stays.csv': stays,
    'indicators.csv': indicators,
    'datapackage.json': JSON.stringify({
      resources: [
        { name: 'stays', path: 'stays.csv', answerable: { table: 'records', constants: { period: 'some time' } } }
      ]
    })
  });
  mkdirSync(join(folder, 'site'));
  const { code, err } = await run(folder, 'publish', '.', '--out', 'site');
  expect(code).toBe(1);
  for (const refusal of ['publish-no-publisher', 'publish-persons-unknown']) expect(err).toContain(refusal);
  expect(filesBelow(join(folder, 'site'))).toEqual([]);
});

test('names of any kind become safe folders of their own, and are text on every page and in every file', async () => {
  const long = 'Very Long Name '.repeat(20).trim();
  const names = [
    'St. Mary’s "Mercy" Hospital',
    '<script>alert(1)</script>',
    '=cmd()',
    'North/South',
    long,
    'Elm Hospital',
    'Elm  Hospital!',
    'مستشفى الأمل',
    '..',
    'methods'
  ];
  const folder = folderOf(projectOf(names));
  const { code, err } = await run(folder, 'publish', '.', '--out', 'site');
  expect({ code, err: err.includes('\n    at ') }).toEqual({ code: 0, err: false });
  const site = join(folder, 'site');
  const slugs = readdirSync(site, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(site, entry.name, 'data.csv')))
    .map((entry) => entry.name);
  expect(slugs.length).toBe(names.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  for (const file of filesBelow(site).filter((name) => name.endsWith('.html')))
    expect(
      withoutCodes(readFileSync(join(site, file), 'utf8')).replace(
        /<script src="[./]+check\/check\.js"><\/script>/,
        ''
      ),
      file
    ).not.toContain('<script');
  for (const file of filesBelow(site).filter((name) => name.endsWith('.csv')))
    expect(readFileSync(join(site, file), 'utf8'), file).not.toMatch(/(^|[\n,"])=cmd/);
  const data = slugs.map((slug) => readFileSync(join(site, slug, 'data.csv'), 'utf8'));
  expect(data.filter((text) => text.includes('"St. Mary’s ""Mercy"" Hospital"')).length).toBe(1);
  expect(data.filter((text) => text.includes(long)).length).toBe(1);
});

test('an empty file, one of headers only, and one that is no CSV are each said, and the rest is published', async () => {
  const folder = folderOf({
    ...projectOf(['Elm']),
    'empty.csv': '',
    'seats.csv': 'institution,body,seat,role,voting\n',
    'picture.csv': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0xff])
  });
  const { code, err } = await run(folder, 'publish', '.', '--out', 'site');
  expect(code).toBe(0);
  for (const file of ['empty.csv', 'seats.csv', 'picture.csv']) expect(err).toContain(file);
  expect(existsSync(join(folder, 'site/elm/index.html'))).toBe(true);
});

test('writes the languages asked for, the address and the terms, and refuses what are none', async () => {
  const folder = folderOf(projectOf(['Elm']));
  const published = async (...parts: string[]): Promise<string[]> => {
    const out = `site-${parts.length}`;
    expect((await run(folder, 'publish', '.', '--out', out, '--png', 'none', ...parts)).code).toBe(0);
    return filesBelow(join(folder, out));
  };
  const both = await published();
  expect(both).toContain('es/elm/index.html');
  expect(both).not.toContain('sitemap.xml');
  const english = await published('--lang', 'en');
  expect(english.filter((name) => name.startsWith('es/'))).toEqual([]);
  expect(readFileSync(join(folder, 'site-2/elm/index.html'), 'utf8')).not.toContain('hreflang');
  const placed = await published('--address', 'https://example.org/a', '--licence', 'CC-BY-4.0');
  expect(placed).toContain('sitemap.xml');
  expect(readFileSync(join(folder, 'site-4/CITATION.cff'), 'utf8')).toContain('license: "CC-BY-4.0"');
  for (const wrong of [
    ['--lang', 'en,fr'],
    ['--lang', 'en,en'],
    ['--address', 'http://example.org/'],
    ['--licence', 'as you like']
  ])
    expect((await run(folder, 'publish', '.', '--out', 'x', ...wrong)).code).toBe(2);
});

test('--png makes one card per institution and language unless it says otherwise, and only then do pages name it', async () => {
  const folder = folderOf(projectOf(['Elm']));
  const pngs = async (...parts: string[]): Promise<string[]> => {
    const out = `site${parts.join('')}`;
    expect((await run(folder, 'publish', '.', '--out', out, ...parts)).code).toBe(0);
    const named = readFileSync(join(folder, out, 'elm/index.html'), 'utf8').includes('property="og:image"');
    const files = filesBelow(join(folder, out)).filter((name) => name.endsWith('.png'));
    expect(named).toBe(files.includes('elm/card.png'));
    return files;
  };
  expect(await pngs()).toEqual(['elm/card.png', 'es/elm/card.png']);
  expect(await pngs('--png', 'none')).toEqual([]);
  expect(await pngs('--png', 'all', '--lang', 'en')).toContain('elm/embed/readmitted.png');
  const { code, err } = await run(folder, 'publish', '.', '--out', 'x', '--png', 'some');
  expect(code).toBe(2);
  expect(err).toContain('none, cards, all');
});
