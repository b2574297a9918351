import { zipSync } from 'fflate';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database, FileSource } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import { Keeping } from '#lib/workbench/keeping.svelte.ts';
import { projectZip, unpacked } from '#lib/workbench/project-archive.ts';
import { chosenFile, projectOf, typedFile, type ProjectFile } from '#lib/workbench/project-files.ts';
import { startWithNothing } from '#lib/workbench/start-with-nothing.ts';
import { TypedTables } from '#lib/workbench/typed-tables.svelte.ts';
import { addRow, newRegister } from '#lib/workbench/register-table.ts';
import { unzipFiles } from '#lib/publishing/unzip-files.ts';
import { run } from '../cli/run-command.ts';
import { definitionOf, withCells } from './build-register.ts';

let db: Database;
beforeAll(async () => void (db = await openInNode()));
afterAll(() => db.close());

/** A typed register, and uploads in Windows-1252, below a folder and under a name that no table has. */
async function project(): Promise<readonly ProjectFile[]> {
  const harms = withCells(addRow(newRegister(definitionOf('harms'), { institution: 'Elm' })), 0, {
    harm: 'Bills, "and fees"',
    identified_on: '2024-01-02',
    identified_by: 'community'
  });
  const begun = Object.entries(startWithNothing({ name: 'Elm', place: '', dataDate: '2025-06-30' }));
  const typed = await new TypedTables().saved(
    begun.map(([name, text]) => typedFile(name, text)),
    'harms.csv',
    harms,
    [],
    'Elm'
  );
  const latin = new Uint8Array([
    ...new TextEncoder().encode('institution,body,seat\nElm,Consejo de '),
    0xe9,
    0x74,
    0xe9,
    10
  ]);
  const uploads: readonly ProjectFile[] = [
    { ...chosenFile(new File([latin], 'seats.csv')), name: 'of 2024/seats.csv' },
    { ...chosenFile(new File(['institution;question\nElm;Who?\nElm;\n'], 'questions.dat')), name: 'questions.dat' },
    chosenFile(new File(['institution,period\n'], 'new.txt'))
  ];
  return [...typed, ...uploads];
}

async function keptOf(files: readonly ProjectFile[]) {
  return new Keeping().recordFor({
    title: 'Elm',
    files,
    drafts: [],
    choices: { step: 'results', institution: 'Elm' },
    form: { name: 'Us' }
  });
}

/** A file as native DuckDB takes it: with a path. */
function diskSource(name: string, bytes: Uint8Array): FileSource {
  const path = join(mkdtempSync(join(tmpdir(), 'answerable-archive-')), 'file');
  writeFileSync(path, bytes);
  return {
    name,
    size: bytes.length,
    handle: { path },
    read: async (start, end) => bytes.slice(start, end),
    keepCopy: async (chunks) => {
      const copied: Uint8Array[] = [];
      for await (const chunk of chunks) copied.push(chunk);
      return diskSource(name, Buffer.concat(copied));
    }
  };
}

async function onDisk(zip: Blob): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-archive-'));
  for (const { name, blob } of (await unzipFiles(zip, () => true)) ?? []) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), new Uint8Array(await blob.arrayBuffer()));
  }
  return folder;
}

test('unpacked, the ZIP is a folder of which the command line gives the same row ledger', async () => {
  const files = await project();
  const folder = await onDisk(await projectZip(files, await keptOf(files), true));
  const given = await projectOf(files);
  const placed = await Promise.all(
    given.files.map(async (file) => diskSource(file.name, await file.read(0, file.size)))
  );
  const { ledger } = await takeIn(db, { ...given, files: placed });
  const { out } = await run(folder, 'check', '.', '--json');
  const { tables } = JSON.parse(out) as { readonly tables: readonly Record<string, unknown>[] };
  const byFile = (list: readonly Record<string, unknown>[]) =>
    [...list].sort((a, b) => (String(a['file']) < String(b['file']) ? -1 : 1));
  const expected = ledger.map(({ file, table, rows, used, setAside, columns }) => {
    return { file, table, rows, used, set_aside: setAside, columns };
  });
  expect(byFile(tables)).toMatchObject(byFile(expected));
  expect(tables).toHaveLength(5);
});

test('dropped again, the ZIP gives every file byte for byte, which were typed, and what was chosen', async () => {
  const files = await project();
  const zip = await projectZip(files, await keptOf(files), true);
  const again = await unpacked([new File([zip], 'answerable-project.zip')], chosenFile);
  expect(again.unreadable).toEqual([]);
  expect(again.kept).toMatchObject({ choices: { step: 'results', institution: 'Elm' }, form: { name: 'Us' } });
  const contents = async (list: readonly ProjectFile[]) =>
    Object.fromEntries(
      await Promise.all(
        list
          .filter(({ name }) => name !== 'datapackage.json')
          .map(async ({ name, file, isTyped }) => [name, [isTyped, new Uint8Array(await file.arrayBuffer())]] as const)
      )
    );
  expect(await contents(again.files)).toEqual(await contents(files));
});

test('without the uploaded files the ZIP knows which ones to ask for', async () => {
  const files = await project();
  const zip = await projectZip(files, await keptOf(files), false);
  const { files: inside, kept } = await unpacked([new File([zip], 'p.zip')], chosenFile);
  expect(inside.map(({ name }) => name).sort()).toEqual(['datapackage.json', 'harms.csv', 'institutions.csv']);
  expect(kept?.uploads.map(({ name }) => name)).toEqual(['of 2024/seats.csv', 'questions.dat', 'new.txt']);
  expect(kept?.uploads.every(({ mark, copy }) => mark !== '' && copy === undefined)).toBe(true);
});

test('a ZIP of anybody’s is unpacked: its one folder left away, hidden files and paths out of it passed over', async () => {
  const text = new TextEncoder().encode('institution\nElm\n');
  const zip = zipSync({
    'mine/seats.csv': text,
    'mine/sub/harms.csv': text,
    'mine/.DS_Store': text,
    '__MACOSX/mine/._seats.csv': text,
    '../evil.csv': text
  });
  const { files, kept, unreadable } = await unpacked(
    [new File([zip.slice()], 'mine.ZIP'), new File(['no'], 'bad.zip'), new File(['institution\n'], 'beside.csv')],
    chosenFile
  );
  expect(files.map(({ name, isTyped }) => [name, isTyped])).toEqual([
    ['seats.csv', false],
    ['sub/harms.csv', false],
    ['beside.csv', false]
  ]);
  expect([kept, unreadable]).toEqual([undefined, ['bad.zip']]);
});
