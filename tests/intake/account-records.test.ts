import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { identifier, sql } from '#lib/database/sql.ts';
import { accountRecords, numberRecords } from '#lib/intake/account-records.ts';
import { createProblemList } from '#lib/intake/problem-list.ts';
import { plainSettings } from '#lib/intake/resource.ts';
import { fileInMemory } from './read-folder.ts';

const text = 'a,b\n1\n2,2\n3\n4\n5,5\n6,6,6\n7,7\n';
const dialect = { delimiter: ',', quote: '"', skip: 0 };
const header = ['a', 'b'];
const opened = {
  ...{ name: 'file', calledAs: 'file', file: 'file.csv', source: fileInMemory(text), settings: plainSettings },
  ...{ dialect, header, firstRow: header }
};
const labels = { names: header, notes: [] };
const source = { registered: 'file', dialect, columns: 2, labels, mode: 'rejecting' as const };

let db: Database;
beforeAll(async () => {
  db = await openInNode();
});
afterAll(() => db.close());

describe('accountRecords', () => {
  test('counts every record and names those of the wrong width', async () => {
    const problems = createProblemList();
    const account = await accountRecords(opened, source, 4, problems);
    expect(account.rows).toBe(7);
    expect(account.misshapen.map(({ record, line, cells }) => [record, line, cells])).toEqual([
      [1, 2, 1],
      [3, 4, 1],
      [4, 5, 1],
      [6, 7, 3]
    ]);
    expect(problems.all().map(({ code }) => code)).toEqual(Array(4).fill('row-wrong-width'));
  });

  test('says so where both ways of reading disagree on the number of records', async () => {
    const problems = createProblemList();
    await accountRecords(opened, source, 3, problems);
    expect(problems.all()[0]).toMatchObject({
      code: 'readers-disagree',
      got: '7 records by one way of reading and 8 by another'
    });
  });
});

describe('numberRecords', () => {
  test('gives the rows that DuckDB kept the numbers that they have in the file', async () => {
    const rows = ['a', '2', '5', '7'].map((cell, index) => [index, cell]);
    await db.insert(
      'numbered',
      [
        { name: 'record', type: 'INTEGER' },
        { name: 'c0', type: 'VARCHAR' }
      ],
      rows
    );
    await numberRecords(db, 'numbered', await accountRecords(opened, source, 4, createProblemList()));
    const found = await db.all(sql`SELECT record, c0 FROM ${identifier('numbered')} ORDER BY record`);
    expect(found.map((row) => [row['record'], row['c0']])).toEqual([
      [2, '2'],
      [5, '5'],
      [7, '7']
    ]);
  });
});
