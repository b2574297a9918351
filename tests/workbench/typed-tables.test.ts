import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { sql } from '#lib/database/sql.ts';
import { takeIn, type ProjectFiles } from '#lib/intake/take-in.ts';
import { addRow, newRegister } from '#lib/workbench/register-table.ts';
import { chosenFile, typedFile, withFiles, type ProjectFile } from '#lib/workbench/project-files.ts';
import { startWithNothing } from '#lib/workbench/start-with-nothing.ts';
import { TypedTables } from '#lib/workbench/typed-tables.svelte.ts';
import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contents, definitionOf, withCells } from './build-register.ts';

let db: Database;
beforeAll(async () => void (db = await openInNode()));
afterAll(() => db.close());

/** The files as intake takes them in Node: written to a folder of their own. */
async function onDisk(files: readonly ProjectFile[]): Promise<ProjectFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-typed-'));
  const texts = await Promise.all(files.map(async ({ name, file }) => [name, await file.text()] as const));
  for (const [name, text] of texts) writeFileSync(join(folder, name), text);
  return {
    files: texts
      .filter(([name]) => name.endsWith('.csv'))
      .map(([name, text]) => {
        const bytes = new TextEncoder().encode(text);
        return {
          name,
          size: bytes.length,
          handle: { path: join(folder, name) },
          read: (start: number, end: number) => Promise.resolve(bytes.slice(start, end))
        };
      }),
    datapackage: texts.filter(([name]) => name.endsWith('.json')).map(([file, text]) => ({ file, text }))
  };
}

const elm = () =>
  Object.entries(startWithNothing({ name: ' Elm "Mercy", Hospital ', place: 'Elmton', dataDate: '2025-06-30' })).map(
    ([name, text]) => typedFile(name, text)
  );
const typedHarms = withCells(addRow(newRegister(definitionOf('harms'), { institution: 'Elm' })), 0, {
  harm: 'Bills, "and fees"\nfor years',
  identified_on: '2024-01-02',
  identified_by: 'community',
  paid_amount: '0'
});

test('a name alone is a project: one institution, its place, and the day until which one looks', async () => {
  const intake = await takeIn(db, await onDisk(elm()));
  expect(intake.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(intake.institutions).toMatchObject([{ name: 'Elm "Mercy", Hospital', place: 'Elmton' }]);
  expect(intake.project).toMatchObject({ title: 'Elm "Mercy", Hospital', dataDate: '2025-06-30' });
});

test('a typed register is read by intake as it was typed', async () => {
  const files = await new TypedTables().saved(elm(), 'harms.csv', typedHarms, [], 'Elm');
  const intake = await takeIn(db, await onDisk(files));
  const harms = intake.relations.find(({ table }) => table === 'harms');
  expect(harms?.rows).toBe(1);
  const [row] = await db.all(sql`SELECT harm, identified_on, paid_amount FROM relation_2`);
  expect(row).toMatchObject({ harm: 'Bills, "and fees"\nfor years', identified_on: '2024-01-02' });
  expect(String(row?.['paid_amount'])).toBe('0');
});

test('saved again, it takes the place of the file it came from; without rows it goes, unless somebody declares it empty', async () => {
  const typed = new TypedTables();
  const uploaded = withFiles(elm(), [
    chosenFile(
      new File(['institution,harm,identified_on,identified_by,ours\nElm,Old,2023-01-01,press,7\n'], 'harms.csv')
    )
  ]);
  const opened = await typed.open('harms', uploaded, undefined);
  expect(contents(opened!.register)).toMatchObject([{ harm: 'Old', ours: '7' }]);
  const saved = await typed.saved(uploaded, 'harms.csv', withCells(opened!.register, 0, { harm: 'New' }), [], 'Elm');
  expect(saved.filter(({ name }) => name === 'harms.csv')).toHaveLength(1);
  expect(await saved.find(({ name }) => name === 'harms.csv')?.file.text()).toContain('Elm,New,2023-01-01,press,7');
  const empty = newRegister(definitionOf('harms'));
  expect((await typed.saved(saved, 'harms.csv', empty, [], 'Elm')).map(({ name }) => name).sort()).toEqual([
    'datapackage.json',
    'institutions.csv'
  ]);
  const declared = await typed.saved(saved, 'harms.csv', empty, ['Elm "Mercy", Hospital'], 'Elm');
  expect(await declared.find(({ name }) => name === 'harms.csv')?.file.text()).toBe(
    'institution,harm,identified_on,identified_by\r\n'
  );
  expect((await typed.open('harms', declared, undefined))?.isDeclaredEmpty).toBe(true);
});

test('a file that is no UTF-8 text is not opened, so that saving cannot spoil it', async () => {
  const foreign = chosenFile(new File([new Uint8Array([105, 110, 115, 116, 44, 0xe9, 10])], 'harms.csv'));
  expect(await new TypedTables().open('harms', [foreign], undefined)).toBeUndefined();
});

test('the ZIP holds the typed tables and a description of them alone', async () => {
  const typed = new TypedTables();
  const uploaded = withFiles(elm(), [chosenFile(new File(['institution\nElm\n'], 'seats.csv'))]);
  const files = await typed.saved(uploaded, 'harms.csv', typedHarms, [], 'Elm');
  const archive = unzipSync(new Uint8Array(await (await typed.archive(files)).arrayBuffer()));
  expect(Object.keys(archive).sort()).toEqual(['datapackage.json', 'harms.csv', 'institutions.csv']);
  const description = JSON.parse(new TextDecoder().decode(archive['datapackage.json']));
  expect(description.answerable.data_date).toBe('2025-06-30');
  expect(description.resources.map(({ path }: { path: string }) => path)).toEqual(['institutions.csv', 'harms.csv']);
});

test('tables typed in another project join the files in hand, with their description and nothing else of it', async () => {
  const typed = new TypedTables();
  const others = await typed.saved(elm(), 'harms.csv', typedHarms, [], 'Elm');
  const upload = chosenFile(new File(['institution,body\n'], 'seats.csv'));
  const named = withFiles(others, [chosenFile(new File(['x\n'], 'left-behind.csv'))]);
  const joined = await typed.joined([upload], named);
  expect(joined.map(({ name }) => name).sort()).toEqual([
    'datapackage.json',
    'harms.csv',
    'institutions.csv',
    'seats.csv'
  ]);
});

test('edits that were kept are laid over the register as its file holds it', async () => {
  const typed = new TypedTables();
  const files = await typed.saved(elm(), 'harms.csv', typedHarms, [], 'Elm');
  const text = 'institution,harm,identified_on,identified_by\r\nElm,Half typed,,\r\n';
  const draft = { file: 'harms.csv', table: 'harms', text, isDeclaredEmpty: false };
  const edits = await typed.edited(draft, files, undefined);
  expect(contents(edits!.saved.register)).toMatchObject([{ identified_on: '2024-01-02' }]);
  expect(contents(edits!.register)).toMatchObject([{ harm: 'Half typed' }]);
  expect(await typed.edited({ ...draft, table: 'no-table' }, files, undefined)).toBeUndefined();
});
