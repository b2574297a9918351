import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openInNode } from '#lib/database/open-in-node.ts';
import type { Database } from '#lib/database/database.ts';
import { countPrivately } from '#lib/edition/count-privately.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import type { Intake } from '#lib/intake/types.ts';
import { readProject } from '../../src/cli/read-project.ts';

let db: Database;
let intake: Intake;

beforeAll(async () => {
  db = await openInNode();
  intake = await takeIn(db, readProject([resolve('data/example')]));
});
afterAll(() => db.close());

const codesFor = async (reference: string) =>
  (await countPrivately(db, intake, { reference })).problems.map(({ code }) => code);

test('a reference that no dimension has is said to be passed over', async () => {
  expect(await codesFor('Nonesuch')).toEqual(['reference-not-found']);
});

test('rules, groups and the file’s own words are references', async () => {
  for (const reference of ['best', 'Largest', 'white', 'Black or African American', 'Medicaid']) {
    expect(await codesFor(reference)).toEqual([]);
  }
});
