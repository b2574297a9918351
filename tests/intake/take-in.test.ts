import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { identifier, sql } from '#lib/database/sql.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import type { Intake } from '#lib/intake/types.ts';
import { fileOnDisk } from './read-folder.ts';

let db: Database;
let folder: string;
beforeAll(async () => {
  db = await openInNode();
  folder = mkdtempSync(join(tmpdir(), 'intake-'));
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});

async function take(text: string | Uint8Array, answerable: object): Promise<Intake> {
  writeFileSync(join(folder, 'visits.csv'), text);
  const datapackage = JSON.stringify({ resources: [{ path: 'visits.csv', answerable }] });
  const files = [fileOnDisk(folder, 'visits.csv')];
  return takeIn(db, { files, datapackage: { file: 'datapackage.json', text: datapackage } });
}

const records = { table: 'records', constants: { institution: 'North', period: '2024' } };

describe('takeIn', () => {
  test('keeps every cell of any table as it is, but for the spaces around it', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '"', ',', '\n', "'", ' ', ';', '<', '=', '🙂'),
      maxLength: 5
    });
    const tables = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const intake = await take(Papa.unparse([['id', 'one', 'two'], ...rows]), records);
        const found = await db.all(sql`SELECT * FROM ${identifier('relation_1')} ORDER BY record`);
        const trimmed = (text: string) => text.replace(/^ +| +$/g, '') || null;
        expect(found.map((row) => [row['record'], row['c0'], row['c1'], row['c2']])).toEqual(
          rows.map((row, index) => [index + 1, ...row.map(trimmed)])
        );
        expect(intake.ledger[0]).toMatchObject({ rows: rows.length, used: rows.length, setAside: 0 });
      }),
      { seed: 11, numRuns: 40 }
    );
  });

  test('accounts for every row of a file with misshapen rows far apart, and numbers the rest as the file does', async () => {
    const lines = Array.from({ length: 60_000 }, (_, index) => `v${index + 1},"White",1`);
    for (const record of [1, 2, 30_000, 59_999]) lines[record - 1] = `v${record}`;
    lines[9] = 'v10,"two\nlines",1';
    const intake = await take(`id,race,ill\n${lines.join('\n')}\n`, records);
    expect(intake.ledger[0]).toMatchObject({ rows: 60_000, used: 59_996, setAside: 4 });
    expect(intake.problems.map(({ code, record, line }) => [code, record, line])).toEqual([
      ['row-wrong-width', 1, 2],
      ['row-wrong-width', 2, 3],
      ['row-wrong-width', 30_000, 30_002],
      ['row-wrong-width', 59_999, 60_001]
    ]);
    const wrong = await db.all(
      sql`SELECT count(*) AS n FROM ${identifier('relation_1')} WHERE c0 <> concat('v', record)`
    );
    expect(wrong[0]!['n']).toBe(0);
  });

  test('takes the same project in twice without leaving anything of the first time', async () => {
    await take('id,ill\n1,1\n2,0\n', records);
    await take('id,ill\n1,1\n', records);
    const tables = await db.all(sql`SELECT table_name FROM duckdb_tables() ORDER BY 1`);
    expect(tables.map((row) => row['table_name'])).toEqual(['intake_reasons', 'relation_1']);
    expect(await db.all(sql`SELECT count(*) AS n FROM ${identifier('relation_1')}`)).toEqual([{ n: 1 }]);
  });

  test('sets a row of more than two million characters aside and names it, not the next one', async () => {
    const intake = await take(`id,note\n1,a\n2,${'x'.repeat(3_000_000)}\n3,c\n`, records);
    expect(intake.ledger[0]).toMatchObject({ rows: 3, used: 2, setAside: 1 });
    expect(intake.problems.map(({ code, record, line }) => [code, record, line])).toEqual([['row-too-long', 2, 3]]);
    const found = await db.all(sql`SELECT record, c0 FROM ${identifier('relation_1')} ORDER BY record`);
    expect(found.map((row) => [row['record'], row['c0']])).toEqual([
      [1, '1'],
      [3, '3']
    ]);
  });

  test('says that a header is too long to be one', async () => {
    const intake = await take(`id,${'x'.repeat(1_500_000)}\n1,2\n`, records);
    expect(intake.problems.map(({ code, line }) => [code, line])).toEqual([['header-too-long', 1]]);
  });

  test('takes several folders as one project, each described by its own package', async () => {
    writeFileSync(join(folder, 'visits.csv'), 'id,ill\n1,1\n');
    const names = ['a/visits.csv', 'b/visits.csv'];
    const files = names.map((name) => ({ ...fileOnDisk(folder, 'visits.csv'), name }));
    const packages = ['a', 'b'].map((name) => ({
      file: `${name}/datapackage.json`,
      text: JSON.stringify({
        answerable: {
          data_date: name === 'a' ? '2024-01-01' : '2025-01-01',
          ...(name === 'a' && { rows_are_persons: true })
        },
        resources: [{ path: './visits.csv', answerable: { ...records, constants: { institution: name } } }]
      })
    }));
    const broken = { file: 'c/datapackage.json', text: '{' };
    const intake = await takeIn(db, { files, datapackage: [...packages, broken] });
    expect(intake.institutions.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(intake.problems.map(({ code, file }) => [code, file])).toEqual([
      ['datapackage-not-json', 'c/datapackage.json'],
      ['folders-disagree', 'b/datapackage.json']
    ]);
    expect(intake.project.dataDate).toBe('2024-01-01');
    expect(intake.project.rowsArePersons).toBeUndefined();
  });

  test.each([
    ['2024-06-30', '2024-06-30'],
    ['2024-Q3', '2024-09-30'],
    ['2023/2024-02', '2024-02-29']
  ])('takes the last day of the newest period of results, %s, for the data date', async (period, dataDate) => {
    const intake = await take(
      `institution,period,indicator,numerator,denominator\nElm,2021,readmission,10,100\nElm,${period},readmission,12,100\n`,
      { table: 'results' }
    );
    expect(intake.project.dataDate).toBe(dataDate);
  });

  test('gives nothing for no files', async () => {
    expect(await takeIn(db, { files: [] })).toMatchObject({
      relations: [],
      ledger: [],
      problems: [],
      institutions: []
    });
  });
});
