import { expect, it } from 'vitest';
import { isMemoryFull } from '#lib/database/memory-full.ts';
import { openWasmInNode } from '#lib/database/open-wasm-in-node.ts';
import { sql } from '#lib/database/sql.ts';

it('a statement that needs more memory than there is fails as such, and the engine goes on', async () => {
  const db = await openWasmInNode({ limit: '20MB' });
  const large = db.run(sql`CREATE TABLE large AS SELECT i, hash(i) AS h, hash(i + 1) AS k FROM range(3000000) AS r(i)`);
  const error = await large.catch((thrown: unknown) => thrown);
  expect(isMemoryFull(error)).toBe(true);
  expect(await db.all(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
  await db.close();
});

it('other errors are not taken for a full memory', async () => {
  const db = await openWasmInNode();
  const error = await db.run(sql`SELECT nothing FROM nowhere`).catch((thrown: unknown) => thrown);
  expect(isMemoryFull(error)).toBe(false);
  expect(isMemoryFull(new Error('Out of Memory Error'))).toBe(false);
  await db.close();
});
