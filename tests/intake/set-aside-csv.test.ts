import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { openWasmInNode } from '#lib/database/open-wasm-in-node.ts';
import { setAsideCsv } from '#lib/intake/set-aside-csv.ts';
import { takeIn, type ProjectFiles } from '#lib/intake/take-in.ts';
import type { Intake } from '#lib/intake/types.ts';
import { fileInMemory, readFolder } from './read-folder.ts';

const cases = join(import.meta.dirname, 'cases');

async function rowsOf(db: Database, project: ProjectFiles, intake: Intake): Promise<readonly (readonly string[])[]> {
  let text = '';
  for await (const piece of setAsideCsv(db, project, intake)) text += piece;
  return Papa.parse<string[]>(text.trimEnd()).data;
}

describe('on native DuckDB', () => {
  let db: Database;
  beforeAll(async () => {
    db = await openInNode();
  });
  afterAll(() => db.close());

  test.each(readdirSync(cases))(
    '%s: as many rows as the ledger says, each with a reason and its line',
    async (name) => {
      const project = readFolder(join(cases, name));
      const intake = await takeIn(db, project);
      const [head, ...rows] = await rowsOf(db, project, intake);
      expect(head?.slice(0, 3)).toEqual(['file', 'line', 'reason']);
      for (const { file, setAside } of intake.ledger) {
        if (intake.ledger.filter((entry) => entry.file === file).length > 1) continue;
        const own = rows.filter((row) => row[0] === file && row[2] !== 'header');
        expect([file, own.length]).toEqual([file, setAside]);
        expect(own.every(([, line, reason]) => Number(line) > 1 && reason !== 'not-used')).toBe(true);
        for (const { code, record, line, severity } of intake.problems.filter((problem) => problem.file === file)) {
          const said = own.find((row) => row[1] === String(line));
          if (said && record !== undefined && severity === 'error' && code.startsWith('row-'))
            expect([line, said[2]]).toEqual([line, code]);
        }
      }
    }
  );
});

describe.each([
  ['native', openInNode],
  ['wasm', openWasmInNode]
])('on %s DuckDB', (_, open) => {
  test('rows stand as they stood, under their header, with the lines of the file in its own encoding', async () => {
    const db = await open();
    try {
      const files = readFolder(join(cases, 'row-shapes'));
      const intake = await takeIn(db, files);
      const rows = await rowsOf(db, files, intake);
      expect(rows.filter((row) => row[0] === 'seats.csv')).toEqual([
        ['seats.csv', '1', 'header', 'institution', 'body', 'seat', 'role', 'voting'],
        ['seats.csv', '4', 'row-wrong-width', 'North', 'Board', '2'],
        ['seats.csv', '6', 'row-ill-quoted', 'North,"Bo"ard,3,governing,yes'],
        ['seats.csv', '7', 'row-wrong-width', 'North', 'Board', '4', 'governing', 'yes', 'extra'],
        ['seats.csv', '8', 'row-wrong-width', '   '],
        ['seats.csv', '10', 'row-without-key', '', 'Board', '6', 'governing', 'yes'],
        ['seats.csv', '11', 'row-ill-quoted', 'North,"Board,7,governing,yes\n']
      ]);
      const foreign = readFolder(join(cases, 'encodings'));
      const read = await takeIn(db, foreign);
      expect((await rowsOf(db, foreign, read)).slice(1)).toEqual([
        ['harms.csv', '1', 'header', 'institution', 'harm', 'identified_on', 'identified_by'],
        ['harms.csv', '3', 'row-without-key', 'North', '', '', '']
      ]);
    } finally {
      await db.close();
    }
  });
});

test('a file with thousands of rows set aside comes in pieces, in order, none twice', async () => {
  const db = await openWasmInNode();
  try {
    const lines = Array.from({ length: 30_000 }, (_, index) => `North,${index % 3 === 0 ? 'a' : '"b\nb"'},${index}`);
    const file = fileInMemory(`institution,body,seat\n${lines.join('\n')}\n`);
    const answerable = { table: 'records', where: 'body = a', constants: { period: '2024' } };
    const text = JSON.stringify({ resources: [{ path: 'file.csv', answerable }] });
    const project = { files: [file], datapackage: { file: 'datapackage.json', text } };
    const intake = await takeIn(db, project);
    const rows = (await rowsOf(db, project, intake)).slice(2);
    expect(rows.length).toBe(20_000);
    expect(rows.map((row) => row[5])).toEqual(lines.flatMap((_, index) => (index % 3 === 0 ? [] : [String(index)])));
    expect(rows[1]).toEqual(['file.csv', '5', 'where-left-out', 'North', 'b\nb', '2']);
  } finally {
    await db.close();
  }
});
