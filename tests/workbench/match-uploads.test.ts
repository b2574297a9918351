import { expect, test } from 'vitest';
import { isComplete, filesInHand, withGiven, type AwaitedProject } from '#lib/workbench/awaited-files.ts';
import { contentMark } from '#lib/workbench/content-mark.ts';
import type { KnownUpload } from '#lib/workbench/kept-project.ts';
import { matchUploads } from '#lib/workbench/match-uploads.ts';
import { chosenFile, typedFile } from '#lib/workbench/project-files.ts';

const wanted = (name: string, mark: string): KnownUpload => ({ name, size: 1, mark });
const given = (name: string, mark: string) => ({ name, mark, file: `${name}/${mark}` });
const pairs = (...args: Parameters<typeof matchUploads<string>>) => {
  const { answered, others } = matchUploads(...args);
  return [
    answered.map(({ upload, file, isSame }) => [upload.name, file, isSame]),
    others.map(({ name }) => name)
  ] as const;
};

test('a file is matched by its content, whatever it is called now', () => {
  const [answered, others] = pairs(
    [wanted('visits.csv', 'v'), wanted('seats.csv', 's')],
    [given('seats.csv', 's'), given('visits (1).csv', 'v'), given('new.csv', 'n')]
  );
  expect(answered).toEqual([
    ['seats.csv', 'seats.csv/s', true],
    ['visits.csv', 'visits (1).csv/v', true]
  ]);
  expect(others).toEqual(['new.csv']);
});

test('one of the same name with other content is matched, and told to be other', () => {
  expect(pairs([wanted('a/visits.csv', 'v')], [given('visits.csv', 'w')])[0]).toEqual([
    ['a/visits.csv', 'visits.csv/w', false]
  ]);
});

test('of two with the same content each is matched by its name', () => {
  const [answered] = pairs([wanted('a.csv', 'x'), wanted('b.csv', 'x')], [given('b.csv', 'x'), given('a.csv', 'x')]);
  expect(answered).toEqual([
    ['a.csv', 'a.csv/x', true],
    ['b.csv', 'b.csv/x', true]
  ]);
});

test('a project waits until every file is here as before; what the project has here itself stands, and a better file replaces a worse', async () => {
  const visits = new File(['institution\nElm\n'], 'visits.csv');
  const description = typedFile('datapackage.json', '{"resources": []}');
  let project: AwaitedProject = {
    kept: {
      ...{ version: 1, id: '0a', revision: 1, title: 'Elm', texts: [], uploads: [], keepsUploads: false },
      ...{ drafts: [], choices: {}, form: {} }
    },
    here: [description],
    wanted: [{ name: 'in/visits.csv', size: visits.size, mark: await contentMark(visits) }],
    answered: [],
    others: [],
    leftOut: []
  };
  const give = async (...files: readonly File[]) =>
    (project = await withGiven(project, files.map(chosenFile), (file) => contentMark(file)));
  await give(new File(['institution\nOak\n'], 'visits.csv'), new File(['{}'], 'datapackage.json'));
  expect([project.answered[0]?.isSame, isComplete(project), project.leftOut]).toEqual([
    false,
    false,
    ['datapackage.json']
  ]);
  await give(visits, new File(['seat\n'], 'seats.csv'));
  expect([project.answered.length, isComplete(project)]).toEqual([1, true]);
  expect(filesInHand(project).map(({ name }) => name)).toEqual(['datapackage.json', 'in/visits.csv', 'seats.csv']);
  expect(await filesInHand(project)[1]?.file.text()).toContain('Elm');
});
