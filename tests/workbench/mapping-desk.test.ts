import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { openWasmInNode } from '#lib/database/open-wasm-in-node.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import { resourcesOfFile } from '#lib/workbench/mapping-description.ts';
import { withMeasure } from '#lib/workbench/mapping-measures.ts';
import { describedProject } from '#lib/workbench/mapping-saved.ts';
import { MappingDesk } from '#lib/workbench/mapping.svelte.ts';
import { projectOf, typedFile, withFiles, type ProjectFile } from '#lib/workbench/project-files.ts';

const rates = [
  'Yr,Who,Good,Bad',
  ...[2021, 2022, 2023].flatMap((year) => [`${year},Women,${year - 2000},1`, `${year},Men,3,2`])
].join('\n');
const definitions = 'indicator,label,kind,favourable,scale\ngood,Good,estimate,higher,1\nbad,Bad,estimate,lower,1\n';
const files = [typedFile('rates.csv', rates), typedFile('indicators.csv', definitions)];
const answerable = {
  table: 'results',
  constants: { institution: 'Elm', indicator: 'good' },
  columns: { Yr: 'period', Good: 'value' },
  dimensions: { Who: 'sex' }
};
const described: readonly ProjectFile[] = [
  ...files,
  typedFile(
    'datapackage.json',
    JSON.stringify({ title: 'Elm', resources: [{ name: 'rates', path: 'rates.csv', answerable }] })
  )
];
let db: Database;
beforeAll(async () => void (db = await openWasmInNode()), 60_000);
afterAll(() => db.close());
const open = () => Promise.resolve(db);
const intakeOf = async (given: readonly ProjectFile[]) => takeIn(db, await projectOf(given));

test('what a person changes is tried at once, can be undone, and is written into the description beside all else', async () => {
  const desk = new MappingDesk(open);
  await desk.begin(described, await intakeOf(described), 'rates.csv');
  expect(desk.trial?.entry).toMatchObject({ rows: 6, used: 6, setAside: 0 });
  expect(desk.isChanged).toBe(false);
  await desk.change({ ...desk.mapping!, where: 'Yr > 2021' });
  expect(desk.trial?.entry).toMatchObject({ used: 4, setAside: 2 });
  expect(desk.isChanged).toBe(true);
  const written = await desk.described(described);
  expect(JSON.parse(written?.text ?? '')).toMatchObject({
    title: 'Elm',
    resources: [{ name: 'rates', answerable: { ...answerable, where: 'Yr > 2021' } }]
  });
  await desk.undo();
  expect([desk.trial?.entry?.used, desk.isChanged]).toEqual([6, false]);
  await desk.redo();
  expect(desk.mapping?.where).toBe('Yr > 2021');
  desk.close();
  expect([desk.draft, desk.trial, await desk.described(described)]).toEqual([undefined, undefined, undefined]);
});

test('a file with two measures is read in two ways, and in one again', async () => {
  const desk = new MappingDesk(open);
  const intake = await intakeOf(described);
  await desk.begin(described, intake, 'rates.csv');
  await desk.beginAnother(described, intake);
  const { mapping } = desk;
  expect(mapping?.constants.has('indicator')).toBe(false);
  await desk.change({
    ...mapping!,
    constants: new Map(mapping?.constants).set('indicator', 'bad'),
    columns: new Map([
      ['Yr', 'period'],
      ['Bad', 'value']
    ])
  });
  const both = await desk.described(described);
  const ways = resourcesOfFile(both?.text ?? '', 'rates.csv');
  expect(ways.map(({ name }) => name)).toEqual(['rates', 'rates-2']);
  const project = withFiles(described, [typedFile('datapackage.json', both?.text ?? '')]);
  const whole = await intakeOf(project);
  expect(whole.ledger.filter(({ file }) => file === 'rates.csv').map(({ used }) => used)).toEqual([6, 6]);
  await desk.begin(project, whole, 'rates.csv', 1);
  expect(desk.mapping?.constants.get('indicator')).toBe('bad');
  const left = await desk.described(project, true);
  expect(resourcesOfFile(left?.text ?? '', 'rates.csv').map(({ name }) => name)).toEqual(['rates']);
  desk.close();
});

test('the software’s proposal can be had back, and a description that cannot be read is not written over', async () => {
  const desk = new MappingDesk(open);
  await desk.begin(described, await intakeOf(described), 'rates.csv');
  await desk.reset();
  const proposed = desk.trial?.proposal?.resources[0]?.answerable.table ?? '';
  expect(desk.mapping?.table).toBe(proposed);
  expect(desk.mapping?.constants.get('indicator')).not.toBe('good');
  const broken = [...files, typedFile('datapackage.json', '{')];
  await desk.begin(broken, await intakeOf(broken), 'rates.csv');
  expect([desk.isUnreadable, desk.trial, await desk.described(broken)]).toEqual([true, undefined, undefined]);
  desk.see(described.slice(1));
  expect(desk.draft).toBeUndefined();
});

test('of changes in a row only the last is shown, and what fails is told', async () => {
  const desk = new MappingDesk(open);
  await desk.begin(described, await intakeOf(described), 'rates.csv');
  const { mapping } = desk;
  await Promise.all(['2020', '2021', '2022'].map((year) => desk.change({ ...mapping!, where: `Yr > ${year}` })));
  expect([desk.trial?.entry?.used, desk.isTrying]).toEqual([2, false]);
  desk.close();
  const broken = new MappingDesk(() => Promise.reject(new Error('no memory\nat all')));
  await broken.begin(described, await intakeOf(described), 'rates.csv');
  expect([broken.failure, broken.isTrying, broken.draft?.file]).toEqual(['no memory', false, 'rates.csv']);
});

test('a file that was understood without a description is described as it was understood, with the measures that it needs', async () => {
  const years = [2020, 2021, 2022];
  const rows = years.flatMap((year, index) => [
    `${year},Female,${40 + index},${400 + index * 10},${(((40 + index) / (400 + index * 10)) * 100).toFixed(1)}`,
    `${year},Male,${50 + index},${410 + index * 10},${(((50 + index) / (410 + index * 10)) * 100).toFixed(1)}`
  ]);
  const given = [typedFile('falls.csv', ['Year,Sex,Falls,Patients,Percent with falls', ...rows].join('\n'))];
  const intake = await intakeOf(given);
  expect(intake.understood?.map(({ table }) => table)).toEqual(['results']);
  const desk = new MappingDesk(open);
  await desk.begin(given, intake, 'falls.csv');
  expect(desk.isChanged).toBe(false);
  const used = await desk.described(given);
  const saved = await describedProject(given, intake);
  for (const described of [used, saved]) {
    const files = withFiles(given, [
      ...(described?.tables ?? []),
      typedFile('datapackage.json', described?.text ?? '')
    ]);
    const again = await intakeOf(files);
    expect(again.understood).toBeUndefined();
    expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const entryOf = ({ ledger }: typeof again) => ledger.find(({ file }) => file === 'falls.csv');
    expect(entryOf(again)).toEqual(entryOf(intake));
    expect(again.indicators.map(({ id }) => id)).toEqual(intake.indicators.map(({ id }) => id));
  }
  desk.close();
});

test('what is said of a measure goes into its table beside all else, a new one into the same table, and is tried at once', async () => {
  const desk = new MappingDesk(open);
  const given = withFiles(described, [
    typedFile(
      'indicators.csv',
      'indicator,label,my note,kind,favourable,scale\ngood,Good,mine,estimate,,1\nbad,Bad,too,estimate,lower,1\n'
    )
  ]);
  const intake = await intakeOf(given);
  expect(intake.problems.map(({ code }) => code)).toContain('favourable-missing');
  await desk.begin(given, intake, 'rates.csv');
  const said = withMeasure(withMeasure(desk.mapping!, 'good', 'favourable', 'higher'), 'good', 'unit', 'stays');
  await desk.change(withMeasure(said, 'fresh', 'label', 'Fresh'));
  expect(desk.trial?.intake.indicators).toMatchObject([
    { id: 'good', favourable: 'higher', unit: { en: 'stays' } },
    { id: 'bad', favourable: 'lower' },
    { id: 'fresh', label: { en: 'Fresh' } }
  ]);
  const written = await desk.described(given);
  expect(written?.tables.map(({ name, text }) => [name, text])).toEqual([
    [
      'indicators.csv',
      'indicator,label,my note,kind,favourable,scale,unit\r\ngood,Good,mine,estimate,higher,1,stays\r\nbad,Bad,too,estimate,lower,1,\r\nfresh,Fresh,,,,,\r\n'
    ]
  ]);
  await desk.undo();
  expect((await desk.described(given))?.tables).toEqual([]);
  desk.close();
});

test('changes that were kept are put back, with what they say of measures, and can be undone', async () => {
  const desk = new MappingDesk(open);
  const intake = await intakeOf(described);
  await desk.begin(described, intake, 'rates.csv');
  expect(desk.kept).toBeUndefined();
  const changed = { ...withMeasure(desk.mapping!, 'good', 'unit', 'stays'), where: 'Yr > 2021' };
  await desk.change(changed);
  const kept = desk.kept!;
  const other = new MappingDesk(open);
  await other.resume(described, intake, kept);
  expect(other.mapping).toEqual(changed);
  await other.undo();
  expect(other.isChanged).toBe(false);
  await other.resume(described.slice(1), intake, kept);
  expect(other.mapping?.where).toBe('');
  await other.resume(described, intake, { ...kept, text: '{' });
  expect(other.mapping?.where).toBe('');
  other.close();
  desk.close();
});

test('a draft that gave way is put back as it was, undone steps too', async () => {
  const desk = new MappingDesk(open);
  await desk.begin(described, await intakeOf(described), 'rates.csv');
  await desk.change({ ...desk.mapping!, where: 'Yr > 2021' });
  const { inHand } = desk;
  desk.close();
  desk.putBack(inHand);
  expect([desk.mapping?.where, desk.isChanged]).toEqual(['Yr > 2021', true]);
  await desk.undo();
  expect([desk.isChanged, desk.trial?.entry?.used]).toEqual([false, 6]);
  desk.putBack(undefined);
  expect(desk.draft).toBeUndefined();
});
