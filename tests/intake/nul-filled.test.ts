import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openInNode } from '#lib/database/open-in-node.ts';
import { openWasmInNode } from '#lib/database/open-wasm-in-node.ts';
import { identifier, sql } from '#lib/database/sql.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import { fileOnDisk } from './read-folder.ts';

test.each([
  ['native', openInNode],
  ['WASM', openWasmInNode]
])('cells that are filled up with NULs deep in a file mean what stands before these (%s)', async (_, open) => {
  const folder = mkdtempSync(join(tmpdir(), 'nul-'));
  const db = await open();
  try {
    const lines = Array.from({ length: 120_000 }, (__, row) => `North,2024,${row % 2 === 0 ? 'F' : 'M'},${row}`);
    const text = [
      'institution,period,sex,visit',
      ...lines,
      'North\0\0,2024,F\0 ,120000\0',
      'North,2024,\0\0,120001',
      ''
    ];
    writeFileSync(join(folder, 'records.csv'), text.join('\n'));
    const described = { path: 'records.csv', answerable: { table: 'records', dimensions: { sex: 'sex' } } };
    const { ledger, relations } = await takeIn(db, {
      files: [fileOnDisk(folder, 'records.csv')],
      datapackage: { file: 'datapackage.json', text: JSON.stringify({ resources: [described] }) }
    });
    expect(ledger[0]).toMatchObject({ rows: 120_002, used: 120_002, setAside: 0 });
    const rows = await db.all(
      sql`SELECT institution, period, c2 FROM ${identifier(relations[0]?.relation ?? '')} WHERE record > 120000 ORDER BY record`
    );
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['North', '2024', 'F'],
      ['North', '2024', null]
    ]);
  } finally {
    rmSync(folder, { recursive: true });
    await db.close();
  }
});
