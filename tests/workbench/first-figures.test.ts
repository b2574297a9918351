import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { openWasmInNode } from '#lib/database/open-wasm-in-node.ts';
import { countPrivately } from '#lib/edition/count-privately.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import { languages, messagesOf } from '#lib/messages/languages.ts';
import { figureText, firstFigureText } from '#lib/workbench/figure-text.ts';
import type { FirstFigure } from '#lib/workbench/first-figures.ts';
import { withMeasure, withOutcome } from '#lib/workbench/mapping-measures.ts';
import { MappingDesk } from '#lib/workbench/mapping.svelte.ts';
import { projectOf, typedFile, withFiles, type ProjectFile } from '#lib/workbench/project-files.ts';

let db: Database;
beforeAll(async () => void (db = await openWasmInNode()), 60_000);
afterAll(() => db.close());
const intakeOf = async (given: readonly ProjectFile[]) => takeIn(db, await projectOf(given));
const english = messagesOf('en');

const stays = [
  'site,quarter,race,discharge,nights',
  ...Array.from({ length: 40 }, (_, row) =>
    ['Elm', '2024', row % 2 === 0 ? 'White' : 'Black', row % 5 === 0 ? 'home early' : 'planned', (row % 7) + 1].join()
  )
].join('\n');
const answerable = {
  table: 'records',
  columns: { site: 'institution', quarter: 'period' },
  dimensions: { race: 'race-ethnicity' }
};
const description = (resources: readonly object[]) => typedFile('datapackage.json', JSON.stringify({ resources }));
const records = [
  typedFile('stays.csv', stays),
  description([{ name: 'stays', path: 'stays.csv', answerable }]),
  typedFile('other.csv', 'institution,period,indicator,numerator,denominator\nElm,2024,falls,1,9\n')
];

async function deskOf(files: readonly ProjectFile[], file: string): Promise<MappingDesk> {
  const desk = new MappingDesk(() => Promise.resolve(db));
  await desk.begin(files, await intakeOf(files), file);
  return desk;
}

const told = ({ measure, overall, dimensions }: FirstFigure, language = english) => ({
  overall: overall && figureText(measure, overall, language),
  groups: dimensions.flatMap(({ groups }) =>
    groups.map(({ label, figure }) => `${language.text(label)}: ${figureText(measure, figure, language, true)}`)
  )
});

test('the first figures follow a change of the event counted, and are those that the whole project gives', async () => {
  const desk = await deskOf(records, 'stays.csv');
  const { mapping, indicator } = withOutcome(desk.mapping!, 'discharge', 'home early', []);
  await desk.change(withMeasure(mapping, indicator, 'unit', 'stays'));
  const find = () => desk.figures?.measures.find((each) => each.indicator === indicator);
  expect(desk.figures?.measures[0]).toBe(find());
  expect(find()?.place).toEqual({ institution: 'Elm', period: '2024' });
  expect(told(find()!)).toEqual({
    overall: '20.0% of stays · Cases of “discharge: home early”: 8 · Stays: 40',
    groups: ['Black or African American: 20.0% · 4 of 20', 'White: 20.0% · 4 of 20']
  });
  await desk.change(withMeasure(desk.mapping!, indicator, 'numerator', 'nights > 3'));
  expect(told(find()!).overall).toMatch(/^55\.0% of stays .*: 22 · Stays: 40$/u);
  const mean = withMeasure(withMeasure(desk.mapping!, indicator, 'kind', 'mean'), indicator, 'numerator', 'nights');
  await desk.change(withMeasure(mean, indicator, 'scale', '1'), 'mean');
  expect(told(find()!).groups[0]).toBe('Black or African American: 3.9 · Sum: 77 · Stays: 20');
  await desk.undo();
  await desk.change({ ...desk.mapping!, where: 'nights <= 2' });
  expect(told(find()!).overall).toMatch(/^0% of stays .*: 0 · Stays: 12$/u);
  await desk.undo();

  const { text = '', tables = [] } = (await desk.described(records)) ?? {};
  const project = withFiles(records, [...tables, typedFile('datapackage.json', text)]);
  const shown = find();
  desk.close();
  expect(desk.figures).toBeUndefined();
  const { findings } = await countPrivately(db, await intakeOf(project), {});
  const whole = findings.estimates.filter(({ tally }) => tally.indicator === indicator);
  const figures = [
    shown?.overall,
    ...(shown?.dimensions.flatMap(({ groups }) => groups.map((each) => each.figure)) ?? [])
  ];
  expect(figures.map((figure) => [figure?.numerator, figure?.denominator, figure?.estimate])).toEqual(
    whole.map(({ tally, estimate }) => [tally.numerator, tally.denominator, estimate])
  );
});

test('a measure that cannot be counted says why, and is not shown as zero', async () => {
  const desk = await deskOf(records, 'stays.csv');
  const { mapping, indicator } = withOutcome(desk.mapping!, 'discharge', 'home early', []);
  await desk.change(withMeasure(mapping, indicator, 'numerator', '"left" = early'));
  const shown = desk.figures?.measures.find((each) => each.indicator === indicator);
  expect(shown).not.toHaveProperty('overall');
  expect(shown).not.toHaveProperty('place');
  expect(shown?.problems.map(({ code, file }) => [code, file])).toEqual([['column-not-found', 'stays.csv']]);
  desk.close();
});

const rates = [
  'institution,period,indicator,dimension,group,numerator,denominator,value',
  'Elm,2022,a,all,all,Suppressed,20,',
  'Elm,2023,a,all,all,3,20,',
  'Elm,2023,a,sex,Female,2,12,',
  'Elm,2023,a,sex,Male,Suppressed,8,',
  'Elm,2023,b,sex,Female,,,4.5',
  ...['c', 'd', 'e', 'f', 'g'].map((name) => `Elm,2023,${name},all,all,1,10,`),
  'Elm,2023,c,all,all,1,10,'
].join('\n');
const definitions = [
  'indicator,label,kind,favourable,scale,unit',
  'a,Falls,proportion,lower,100,stays',
  'b,Score,estimate,higher,1,',
  ...['c', 'd', 'e', 'f', 'g'].map((name) => `${name},Measure ${name},proportion,lower,100,stays`)
].join('\n');

test('absence, a missing total and what is not listed are said in words, in every language', async () => {
  const files = [typedFile('rates.csv', rates), typedFile('indicators.csv', definitions)];
  const desk = await deskOf(files, 'rates.csv');
  const { measures = [], more } = desk.figures ?? {};
  expect([measures.map(({ indicator }) => indicator), more]).toEqual([['a', 'b', 'd', 'e', 'f'], 1]);
  const [falls, score] = measures;
  expect(falls?.place).toEqual({ institution: 'Elm', period: '2023' });
  expect(told(falls!)).toEqual({
    overall: '15.0% of stays · Cases of “Falls”: 3 · Stays: 20',
    groups: ['Female: 16.7% · 2 of 12', 'Male: no figure: withheld']
  });
  expect(told(score!)).toEqual({ overall: undefined, groups: ['Female: 4.5'] });
  const [, spanish = english] = languages.map((language) => messagesOf(language));
  expect(told(falls!, spanish).groups[1]).toMatch(/sin cifra: /u);
  expect(firstFigureText(desk.figures!, english)).toBe('Falls, 2023: 15.0% · 3 of 20');
  await desk.change({ ...desk.mapping!, where: 'period = 2022' });
  expect(told(desk.figures!.measures[0]!)).toEqual({ overall: 'no figure: withheld', groups: [] });
  await desk.change({ ...desk.mapping!, where: 'period = 1999' });
  expect([desk.figures?.measures, firstFigureText(desk.figures!, english)]).toEqual([[], '']);
  desk.close();
});
