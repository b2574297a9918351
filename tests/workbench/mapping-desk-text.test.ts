import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { openWasmInNode } from '#lib/database/open-wasm-in-node.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import type { Intake } from '#lib/intake/types.ts';
import { resourcesOfFile } from '#lib/workbench/mapping-description.ts';
import type { MappingText } from '#lib/workbench/mapping-text.ts';
import { MappingDesk } from '#lib/workbench/mapping.svelte.ts';
import { projectOf, typedFile, withFiles, type ProjectFile } from '#lib/workbench/project-files.ts';

let db: Database;
beforeAll(async () => void (db = await openWasmInNode()), 60_000);
afterAll(() => db.close());
const intakeOf = async (given: readonly ProjectFile[]) => takeIn(db, await projectOf(given));

function file(name: string, text: string, signs: Readonly<Record<string, number>> = {}): ProjectFile {
  const bytes = Uint8Array.from(text, (sign) => signs[sign] ?? sign.charCodeAt(0));
  return { ...typedFile(name, ''), file: new File([bytes], name) };
}
async function deskOf(files: readonly ProjectFile[], name: string): Promise<MappingDesk> {
  const desk = new MappingDesk(() => Promise.resolve(db));
  await desk.begin(files, await intakeOf(files), name);
  return desk;
}
const say = (desk: MappingDesk, text: Partial<MappingText>) =>
  desk.change({ ...desk.mapping!, text: { ...desk.mapping!.text, ...text } });
const columns = (desk: MappingDesk) => desk.trial?.profile?.columns.map(({ name }) => name);
const entryOf = ({ ledger }: Intake, name: string) => ledger.find((each) => each.file === name);
async function used(desk: MappingDesk, files: readonly ProjectFile[]): Promise<Intake> {
  const { text = '', tables = [] } = (await desk.described(files)) ?? {};
  return intakeOf(withFiles(files, [...tables, typedFile('datapackage.json', text)]));
}

const falls = [
  'Made;on;Monday;by;hand',
  'Year;Sex;Falls;Patients;Percent with falls',
  ...[2020, 2021, 2022].flatMap((year, index) => [
    `${year};Female;${40 + index};${400 + index * 10};${(((40 + index) / (400 + index * 10)) * 100).toFixed(1)}`,
    `${year};Male;${50 + index};${410 + index * 10};${(((50 + index) / (410 + index * 10)) * 100).toFixed(1)}`
  ])
].join('\n');

test('a line taken for the names of the columns is left out, and the file is understood anew as it will be', async () => {
  const files = [file('falls.csv', falls)];
  const desk = await deskOf(files, 'falls.csv');
  expect(columns(desk)?.[0]).toBe('Made');
  await say(desk, { skip: '1' });
  expect(columns(desk)).toEqual(['Year', 'Sex', 'Falls', 'Patients', 'Percent with falls']);
  expect([desk.mapping?.text.skip, desk.mapping?.table, desk.isChanged]).toEqual(['1', 'results', true]);
  expect(desk.trial?.entry).toMatchObject({ rows: 6, used: 6 });
  expect(desk.figures?.measures.length).toBeGreaterThan(0);
  const intake = await used(desk, files);
  expect(entryOf(intake, 'falls.csv')).toEqual(desk.trial?.entry);
  const other = new MappingDesk(() => Promise.resolve(db));
  await other.resume(files, await intakeOf(files), desk.kept!);
  expect([columns(other)?.[0], other.mapping?.text.skip, other.lines]).toEqual(['Year', '1', desk.lines]);
  await desk.undo();
  expect([columns(desk)?.[0], desk.mapping?.text.skip, desk.isChanged]).toEqual(['Made', '', false]);
  await desk.redo();
  expect([columns(desk)?.[0], desk.mapping?.table, desk.lines]).toEqual(['Year', 'results', other.lines]);
  await desk.reset();
  expect([desk.mapping?.text.skip, desk.mapping?.table]).toEqual(['1', 'results']);
  await say(desk, { skip: '' });
  expect(columns(desk)?.[0]).toBe('Made');
  other.close();
  desk.close();
});

const rows = ['institution;period;indicator;dimension;group;numerator;denominator'];
rows.push('Łódź;2024;falls;all;all;3;20', 'Łódź;2024;falls;ward;Główny;1;9');

test('another encoding gives the letters meant, for every way in which the file is read, and what a person said stays', async () => {
  const signs = { Ł: 0xa3, ł: 0xb3, ó: 0xf3, ź: 0x9f };
  const answerable = { table: 'results' };
  const ways = ['one', 'two'].map((name) => ({ name, path: 'results.csv', answerable, dialect: { quoteChar: "'" } }));
  const files = [
    file('results.csv', rows.join('\n'), signs),
    typedFile('datapackage.json', JSON.stringify({ resources: ways }))
  ];
  const desk = await deskOf(files, 'results.csv');
  const firstCell = () => desk.trial?.first?.rows[0]?.[desk.trial.first.columns.indexOf('institution')];
  expect(firstCell()).toBe('£ódŸ');
  expect(desk.trial?.text).toMatchObject({ encoding: 'windows-1252', isAssumed: true, delimiter: ';', skip: 0 });
  await desk.change({ ...desk.mapping!, where: 'numerator > 2' });
  await say(desk, { encoding: 'windows-1250' });
  expect([firstCell(), desk.mapping?.where]).toEqual(['Łódź', 'numerator > 2']);
  expect(desk.trial?.intake.problems.map(({ code }) => code)).not.toContain('encoding-assumed');
  const { text = '' } = (await desk.described(files)) ?? {};
  expect(resourcesOfFile(text, 'results.csv')).toEqual([
    { ...ways[0], encoding: 'windows-1250', answerable: { table: 'results', where: 'numerator > 2' } },
    { ...ways[1], encoding: 'windows-1250' }
  ]);
  expect((await used(desk, files)).institutions.map(({ name }) => name)).toEqual(['Łódź']);
  await desk.undo();
  expect(firstCell()).toBe('£ódŸ');
  desk.close();
});

test('what cannot be is told as a problem of the file, and can be taken back', async () => {
  const desk = await deskOf([typedFile('results.csv', rows.join('\n'))], 'results.csv');
  const codes = () =>
    desk.trial?.intake.problems.flatMap(({ code, severity, file: name, remedy }) =>
      severity === 'error' && remedy !== '' ? [[code, name]] : []
    );
  for (const [text, code] of [
    [{ skip: '999' }, 'nothing-below-skipped'],
    [{ encoding: 'utf-16le' }, 'encoding-wrong']
  ] as const) {
    await say(desk, text);
    expect(codes()).toEqual([[code, 'results.csv']]);
    expect([desk.trial?.entry?.used, desk.trial?.profile, desk.figures?.measures, desk.failure]).toEqual([
      0,
      undefined,
      [],
      ''
    ]);
    expect(desk.trial?.text).toMatchObject({ encoding: 'utf-8' });
    await desk.undo();
    expect([codes(), desk.trial?.entry?.used]).toEqual([[], 2]);
  }
  desk.close();
});
