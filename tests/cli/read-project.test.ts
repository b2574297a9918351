import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, projectOf, run } from './run-command.ts';

const head = 'institution,body,seat,role,voting\n';
const seat = (number: number, voting = 'yes') => `Elm,Board,${number},governing,${voting}\n`;

async function checked(cwd: string, ...paths: readonly string[]) {
  const { code, out, err } = await run(cwd, 'check', ...paths, '--json');
  const { tables, problems } = JSON.parse(out) as {
    tables: { file: string; rows: number; used: number }[];
    problems: { code: string; file?: string; line?: number }[];
  };
  return {
    code,
    err,
    tables: tables.map(({ file, used }) => [file, used]),
    problems: problems.map((each) => [each.code, each.file])
  };
}

test('what is no ordinary file is said or passed over, and the rest is read', async () => {
  const folder = folderOf({ 'seats.csv': head + seat(1) });
  mkdirSync(join(folder, 'x.csv'));
  mkdirSync(join(folder, 'datapackage.json'));
  symlinkSync('nowhere', join(folder, 'broken.csv'));
  symlinkSync('circle.csv', join(folder, 'circle.csv'));
  execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
  expect(await checked(folder, '.')).toEqual({
    code: 1,
    err: '',
    tables: [['seats.csv', 1]],
    problems: ['broken.csv', 'circle.csv', 'pipe.csv', 'datapackage.json'].map((file) => ['file-not-opened', file])
  });
});

test('a path in datapackage.json that no file can have is no trouble to the rest', async () => {
  const folder = folderOf({
    'seats.csv': head + seat(1),
    'datapackage.json': JSON.stringify({ resources: [{ path: 'a\0b.csv' }, { path: '/dev/zero' }, null, { path: 5 }] })
  });
  const { code, tables, problems } = await checked(folder, '.');
  expect({ code, tables }).toEqual({ code: 1, tables: [['seats.csv', 1]] });
  expect(problems.map(([name]) => name)).toEqual([
    'setting-not-usable',
    'setting-not-usable',
    'file-not-there',
    'file-not-there'
  ]);
});

test('a folder without CSV files is an error that names the folders below it', async () => {
  const folder = folderOf({ 'below/seats.csv': head + seat(1) });
  const { code, out } = await run(folder, 'check', '.');
  expect(code).toBe(1);
  expect(out).toContain('folder-without-files');
  expect(out).toContain('the folders below');
});

test('a folder or file named twice, or linked to, is read once', async () => {
  const folder = folderOf({ 'a/seats.csv': head + seat(1) });
  symlinkSync('a', join(folder, 'link'));
  symlinkSync('seats.csv', join(folder, 'a', 'again.csv'));
  const { tables } = await checked(folder, 'a', './a/', 'link', 'a/seats.csv');
  expect(tables.map(([, used]) => used)).toEqual([1]);
  expect(tables.map(([file]) => file)).not.toContain('link/seats.csv');
});

test('a file that two folders describe is read for each, and not a third time for itself', async () => {
  const described = JSON.stringify({ resources: [{ path: '../c/seats.csv', answerable: { table: 'seats' } }] });
  const folder = folderOf({
    'a/datapackage.json': described,
    'b/datapackage.json': described,
    'c/seats.csv': head + seat(1)
  });
  const { tables } = await checked(folder, 'a', 'b', 'c');
  expect(tables).toEqual([
    ['a/../c/seats.csv', 1],
    ['b/../c/seats.csv', 1]
  ]);
});

test('folders of one name are told apart, and each problem names its own', async () => {
  const folder = folderOf({
    '1/data/seats.csv': head + seat(1, 'maybe'),
    '2/data/seats.csv': head + seat(2, 'perhaps')
  });
  const { tables, problems } = await checked(folder, '1/data', '2/data');
  expect(tables).toEqual([
    ['1/data/seats.csv', 1],
    ['2/data/seats.csv', 1]
  ]);
  expect(problems).toEqual([
    ['boolean-unreadable', '1/data/seats.csv'],
    ['boolean-unreadable', '2/data/seats.csv']
  ]);
});

test('check also says what only counting shows', async () => {
  const project = projectOf(['Elm']);
  const folder = folderOf({
    ...project,
    'indicators.csv': project['indicators.csv']!.replace(',readmitted,rows', ',nope,rows')
  });
  expect(await checked(folder, '.')).toMatchObject({ code: 1, problems: [['column-not-found', 'stays.csv']] });
});
