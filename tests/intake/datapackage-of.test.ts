import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countPrivately } from '#lib/edition/count-privately.ts';
import type { Database } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { openWasmInNode } from '#lib/database/open-wasm-in-node.ts';
import { datapackageOf, indicatorsPath } from '#lib/intake/datapackage-of.ts';
import { takeIn, type ProjectFiles } from '#lib/intake/take-in.ts';
import type { Proposal } from '#lib/intake/propose-types.ts';
import { fileOnDisk, readFolder } from './read-folder.ts';

const cases = join(import.meta.dirname, 'cases');
const names = readdirSync(cases).filter((name) => name.startsWith('understood-'));

const scratch = mkdtempSync(join(tmpdir(), 'answerable-understood-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The project with what was understood written down. */
function described(project: ProjectFiles, understood: readonly Proposal[]): ProjectFiles {
  const { resources, indicators } = datapackageOf(understood);
  const text = JSON.stringify({ name: 'written', resources });
  writeFileSync(join(scratch, indicatorsPath), indicators);
  return {
    files: [...project.files, ...(indicators === '' ? [] : [fileOnDisk(scratch, indicatorsPath)])],
    datapackage: { file: 'datapackage.json', text }
  };
}

describe.each([
  ['native', openInNode],
  ['wasm', openWasmInNode]
])('what was understood, written down as datapackage.json, on %s DuckDB', (_, open) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  afterAll(() => db.close());

  test.each(names)('%s gives the same rows and the same tallies, and nothing is guessed again', async (name) => {
    const project = readFolder(join(cases, name));
    const first = await takeIn(db, project);
    const counted = await countPrivately(db, first, {});
    const again = described(project, first.understood ?? []);
    const second = await takeIn(db, again);
    const recounted = await countPrivately(db, second, {});
    const isUsed = (file: string) => first.understood?.some((each) => each.file === file && each.table !== '');
    const told = (ledger: typeof first.ledger) =>
      ledger
        .filter(({ file }) => isUsed(file))
        .map(({ resource, table, rows, used, columns }) => ({ resource, table, rows, used, columns }));
    expect(told(second.ledger)).toEqual(told(first.ledger));
    expect(recounted.set.tallies).toEqual(counted.set.tallies);
    expect((second.understood ?? []).filter(({ table }) => table !== '')).toEqual([]);
    expect(second.problems.filter(({ severity, file = '' }) => severity === 'error' && isUsed(file))).toEqual([]);
  });
});

test('writes indicators with commas and quotation marks in their names as CSV', () => {
  const proposal: Proposal = {
    file: 'a.csv',
    table: 'results',
    parts: [],
    resources: [],
    indicators: [{ indicator: 'x', label: 'Seen, “soon” or "later"', kind: 'estimate', scale: 1, table: 'results' }]
  };
  expect(datapackageOf([proposal]).indicators).toBe(
    'indicator,label,kind,favourable,scale,numerator,denominator,table\r\nx,"Seen, “soon” or ""later""",estimate,,1,,,results\r\n'
  );
});
