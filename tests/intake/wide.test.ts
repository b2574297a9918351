import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { openWasmInNode } from '#lib/database/open-wasm-in-node.ts';
import { identifier, sql } from '#lib/database/sql.ts';
import { reasonsTable } from '#lib/intake/keep-reasons.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import type { Intake } from '#lib/intake/types.ts';
import { fileOnDisk } from './read-folder.ts';

const groups = ['White', 'Black', 'Asian', 'Hispanic', 'Unknown', 'Total'];
const cells = ['3', '1,200', '', '*', '0', 'Not Available', '12'];

describe.each([
  ['native', openInNode],
  ['wasm', openWasmInNode]
])('on %s DuckDB', (_, open) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  afterAll(() => db.close());

  test('a wide file gives the rows of the long one', async () => {
    const next = seeded(20261123);
    const pick = <Item>(items: readonly Item[]) => items[next() % items.length]!;
    const wide = [['institution', 'year', ...groups.flatMap((group) => [`${group} n`, `${group} of`])]];
    const long = [['institution', 'year', 'dimension', 'group', 'numerator', 'denominator']];
    for (let year = 1950; year < 2025; year++) {
      const figures = groups.map(() => [pick(cells), pick(['2000', '3,000', ''])]);
      wide.push(['North', String(year), ...figures.flat()]);
      figures.forEach((pair, index) => {
        const group = groups[index]!;
        const place = group === 'Total' ? ['all', 'all'] : ['race', group];
        long.push(['North', String(year), ...place, ...pair]);
      });
    }
    const constants = { indicator: 'readmitted' };
    const fromLong = await take(db, long, { table: 'results', constants });
    const expected = await figuresOf(db, fromLong);
    const fromWide = await take(db, wide, {
      table: 'results',
      constants: { ...constants, dimension: 'race' },
      wide: [
        { columns: groups.map((group) => `${group} n`), into: 'group', values: 'numerator' },
        { columns: groups.map((group) => `${group} of`), into: 'group', values: 'denominator' }
      ]
    });
    expect(expected).toHaveLength(75 * groups.length);
    expect(await figuresOf(db, fromWide)).toEqual(expected);
    expect(fromWide.ledger).toMatchObject([{ rows: 75, used: 75, setAside: 0 }]);
    expect(fromWide.problems).toEqual([]);
  });

  test('a row of the file is set aside, once and with one reason, where none of its cells is used', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => [index % 3 === 0 ? '' : `H${index}`, '2024', '1', '2', '3']);
    const intake = await take(db, [['institution', 'year', 'White', 'Black', 'Asian'], ...rows], {
      table: 'results',
      constants: { indicator: 'readmitted', dimension: 'race' },
      wide: { columns: ['White', 'Black', 'Asian'], into: 'group', values: 'numerator' },
      where: 'group != Asian and institution != H1'
    });
    expect(intake.ledger).toMatchObject([{ rows: 300, used: 199, setAside: 101 }]);
    expect(await figuresOf(db, intake)).toHaveLength(199 * 2);
    const reasons = await db.all(
      sql`SELECT code, count(*) AS n, count(DISTINCT record) AS records, max(record) AS last FROM ${identifier(reasonsTable)} GROUP BY 1 ORDER BY 1`
    );
    expect(reasons).toContainEqual({ code: 'where-unknown', n: 100, records: 100, last: 298 });
  });

  test('a shared cell that cannot be read is told once for its row, and counted so where there are many', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => [`H${index}`, 'abc', '1', '2']);
    const intake = await take(db, [['institution', 'denominator', 'White', 'Black'], ...rows], {
      table: 'results',
      constants: { indicator: 'readmitted', dimension: 'race', period: '2024' },
      wide: { columns: ['White', 'Black'], into: 'group', values: 'numerator' }
    });
    const told = intake.problems.filter(({ code }) => code === 'number-unreadable');
    const more = intake.problems.find(({ code }) => code === 'more-of-the-same');
    expect(new Set(told.map(({ record }) => record)).size).toBe(told.length);
    expect(told[0]).toMatchObject({ record: 1, line: 2, column: 'denominator' });
    expect(more?.got).toContain(String(500 - told.length));
  });

  test('groups spread over columns give the groups of one cell that names them', async () => {
    const next = seeded(7);
    const names = ['white', 'black', 'asian', 'nhpi'];
    const ticks = Array.from({ length: 200 }, () => names.map(() => next() % 3 === 0));
    const boxes = [names.map((name) => `race_${name}`), ...ticks.map((row) => row.map((tick) => (tick ? '1' : '0')))];
    const inOne = [
      ['id', 'race'],
      ...ticks.map((row, index) => [String(index), names.filter((_, at) => row[at]).join('|')])
    ];
    const dimensions = Object.fromEntries(boxes[0]!.map((name) => [name, 'race']));
    const one = await groupsIn(db, await take(db, inOne, { table: 'records', dimensions: { race: 'race' } }));
    const several = await groupsIn(db, await take(db, boxes, { table: 'records', dimensions }));
    expect(several).toEqual(one);
  });
});

async function take(db: Database, rows: readonly (readonly string[])[], answerable: object): Promise<Intake> {
  const text = rows.map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')).join('\n');
  const datapackage = { resources: [{ name: 'file', path: 'file.csv', answerable }] };
  const folder = mkdtempSync(join(tmpdir(), 'wide-'));
  try {
    writeFileSync(join(folder, 'file.csv'), `${text}\n`);
    return await takeIn(db, {
      files: [fileOnDisk(folder, 'file.csv')],
      datapackage: { file: 'datapackage.json', text: JSON.stringify(datapackage) }
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function figuresOf(db: Database, { relations }: Intake): Promise<readonly string[]> {
  const rows = await db.all(sql`SELECT * FROM ${identifier(relations[0]!.relation)}`);
  const names = ['institution', 'period', 'indicator', 'dimension', 'group', 'numerator', 'denominator'];
  return rows
    .map((row) => JSON.stringify([...names, 'numerator absence'].map((name) => row[name] ?? null)))
    .sort((a, b) => (a < b ? -1 : 1));
}

async function groupsIn(db: Database, { relations }: Intake): Promise<readonly unknown[]> {
  const { relation, dimensions } = relations[0]!;
  expect(dimensions).toMatchObject([{ id: 'race-ethnicity', overlapping: true }]);
  const rows = await db.all(
    sql`SELECT ${identifier(dimensions[0]!.column)} AS groups FROM ${identifier(relation)} ORDER BY record`
  );
  return rows.map((row) => row['groups']);
}

/** Whole numbers, always the same ones. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}
