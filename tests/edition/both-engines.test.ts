import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openInNode } from '#lib/database/open-in-node.ts';
import { openWasmInNode } from '#lib/database/open-wasm-in-node.ts';
import type { Database, FileSource } from '#lib/database/database.ts';
import { assess } from '#lib/edition/assess.ts';
import { publishAssessed } from '#lib/edition/make-edition.ts';
import { takeIn } from '#lib/intake/take-in.ts';

const folder = 'data/example';

function source(name: string): FileSource {
  const path = join(folder, name);
  const bytes = new Uint8Array(readFileSync(path));
  return { name, size: bytes.length, handle: { path }, read: async (start, end) => bytes.slice(start, end) };
}

async function whole(db: Database) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map(source);
  const text = readFileSync(join(folder, 'datapackage.json'), 'utf8');
  const intake = await takeIn(db, { files, datapackage: { file: 'datapackage.json', text } });
  const assessed = await assess(db, intake, { software: 'test' });
  const made = publishAssessed(assessed, intake, { software: 'test' });
  await db.close();
  return { ledger: intake.ledger, problems: intake.problems, tallies: assessed.private.set.tallies, files: made.files };
}

test('the example gives the same ledger, tallies and edition on both engines', async () => {
  const native = await whole(await openInNode());
  const wasm = await whole(await openWasmInNode());
  expect(native.tallies.length).toBeGreaterThan(3000);
  expect(native.problems).toEqual([]);
  expect(wasm.ledger).toEqual(native.ledger);
  expect(wasm.tallies).toEqual(native.tallies);
  expect([...wasm.files.keys()]).toEqual([...native.files.keys()]);
  const different = [...native.files].filter(
    ([path, bytes]) => Buffer.compare(bytes, wasm.files.get(path) ?? new Uint8Array()) !== 0
  );
  expect(different.map(([path]) => path)).toEqual([]);
});
