import { expect, it } from 'vitest';
import { openInNode } from '#lib/database/open-in-node.ts';
import { sql } from '#lib/database/sql.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import { tally } from '#lib/tallies/tally-all.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rows = 300_000;
const sexes = ['Female', 'Male', 'Unknown'];
const content = [
  'id,hospital,sex,event,note',
  ...Array.from({ length: rows }, (_, row) => `${row},Hospital ${row % 7},${sexes[row % 3]},${row % 2},n${row}`)
].join('\n');
const indicators =
  'indicator,label,component,kind,favourable,scale,numerator,denominator,table\nx,X,compliance,proportion,lower,100,event,rows,\ny,Y,compliance,proportion,lower,100,evnet,rows,\n';

it('of many rows the columns that nothing asks for are left out, counted alike and named where a name is misspelt', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'many-rows-'));
  const db = await openInNode();
  const file = (name: string, text: string) => {
    const bytes = new TextEncoder().encode(text);
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return { name, size: bytes.length, handle: { path }, read: async (a: number, b: number) => bytes.slice(a, b) };
  };
  try {
    const intake = await takeIn(db, { files: [file('stays.csv', content), file('indicators.csv', indicators)] });
    const relation = intake.relations.find(({ table }) => table === 'records');
    expect(relation?.rows).toBe(rows);
    expect(relation?.notUsed).toEqual(['id', 'note']);
    const columns = await db.all(sql`SELECT column_name AS name FROM duckdb_columns() WHERE table_name = 'relation_1'`);
    expect(columns.map(({ name }) => name)).not.toContain('c4');
    const { set, problems } = await tally(db, { ...intake, dataDate: '' });
    const all = set.tallies.filter(({ indicator, dimension }) => indicator === 'x' && dimension === 'all');
    expect(all.reduce((sum, { denominator }) => sum + Number(denominator), 0)).toBe(rows);
    expect(all.reduce((sum, { numerator }) => sum + Number(numerator), 0)).toBe(rows / 2);
    const missing = problems.find(({ code }) => code === 'column-not-found');
    expect(missing?.expected).toContain('note');
  } finally {
    await db.close();
    rmSync(folder, { recursive: true });
  }
});
