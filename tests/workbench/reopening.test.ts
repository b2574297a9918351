import { expect, test } from 'vitest';
import { Keeping } from '#lib/workbench/keeping.svelte.ts';
import { chosenFile, typedFile, type ProjectFile } from '#lib/workbench/project-files.ts';
import { Reopening } from '#lib/workbench/reopening.svelte.ts';
import { fakeQuickPlace } from './fake-places.ts';

const visits = new File(['institution,readmitted\nElm,yes\n'], 'visits.csv');
const harms = typedFile('harms.csv', 'institution,harm\r\nElm,Bills\r\n');

/** A page that finds a project kept by the page before, and what came of it. */
async function pageAfter(files: readonly ProjectFile[]) {
  const quick = fakeQuickPlace();
  const before = new Keeping();
  await before.look({ quick });
  before.begin();
  before.changed({ title: 'Elm', files, drafts: [], choices: {}, form: {} });
  await before.flush();
  const keeping = new Keeping();
  await keeping.look({ quick });
  const brought: string[][] = [];
  const added: string[][] = [];
  const reopening = new Reopening({
    keeping,
    inHand: () => undefined,
    mayBegin: () => true,
    startOver: () => undefined,
    back: () => undefined,
    parking: { clear: () => undefined },
    reset: () => undefined,
    add: async (given) => void added.push(given.map(({ name }) => name)),
    join: async () => undefined,
    bring: async (_kept, here) => brought.push(here.map(({ name }) => name)) > 0
  });
  return { id: keeping.projects[0]!.id, reopening, brought, added };
}

test('files that come while a project is being opened are those it waits for, not a project of their own', async () => {
  const { id, reopening, brought, added } = await pageAfter([harms, chosenFile(visits)]);
  const opening = reopening.open(id);
  const given = reopening.receive([visits]);
  await Promise.all([opening, given]);
  expect(added).toEqual([]);
  expect(brought).toEqual([['harms.csv', 'visits.csv']]);
  expect(reopening.isUnderWay).toBe(false);
});

test('files that come while a project is being opened that waits for none join it', async () => {
  const { id, reopening, brought, added } = await pageAfter([harms]);
  await Promise.all([reopening.open(id), reopening.receive([visits])]);
  expect(brought).toEqual([['harms.csv']]);
  expect(added).toEqual([['visits.csv']]);
});
