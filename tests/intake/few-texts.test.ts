import { describe, expect, it } from 'vitest';
import { openInNode } from '#lib/database/open-in-node.ts';
import { openWasmInNode } from '#lib/database/open-wasm-in-node.ts';
import { literal, sql } from '#lib/database/sql.ts';
import { fewTexts } from '#lib/intake/few-texts.ts';

describe.each([
  ['native', openInNode],
  ['wasm', openWasmInNode]
] as const)('a column of few texts, on %s DuckDB', (_, open) => {
  it('reads, compares and sorts as its texts do', async () => {
    const db = await open();
    const texts = ['b', "it's", '\u{1F600}', '\uFFEE', 'a', '10', null];
    const values = texts.map((text) => (text === null ? sql`(CAST(NULL AS VARCHAR))` : sql`(${literal(text)})`));
    const rows = values.reduce((list, each) => sql`${list}, ${each}`);
    await db.run(sql`CREATE TABLE plain AS SELECT x FROM (VALUES ${rows}) AS v(x)`);
    await db.run(sql`CREATE TABLE short AS SELECT ${fewTexts(sql`x`, texts)} AS x FROM plain`);
    const asked = async (table: typeof rows) =>
      db.all(
        sql`SELECT x, x < 'b' AS less, x = 'none' AS same, coalesce(x, 'blank') AS filled, x IN ('a', 'zz') AS among,
          TRY_CAST(x AS INTEGER) AS number, trim(x) AS trimmed FROM ${table} ORDER BY x NULLS LAST`
      );
    expect(await asked(sql`short`)).toEqual(await asked(sql`plain`));
    expect(await db.all(sql`SELECT DISTINCT typeof(x) LIKE 'ENUM%' AS short FROM short`)).toEqual([{ short: true }]);
    await db.close();
  });
});

it('columns of many texts, of none, and with a NUL stay as they are', () => {
  const cell = sql`x`;
  expect(fewTexts(cell, [])).toBe(cell);
  expect(fewTexts(cell, [null])).toBe(cell);
  expect(fewTexts(cell, ['a\0'])).toBe(cell);
  expect(
    fewTexts(
      cell,
      Array.from({ length: 1001 }, (_, index) => String(index))
    )
  ).toBe(cell);
});
