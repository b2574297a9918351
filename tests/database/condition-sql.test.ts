import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amountSql } from '#lib/database/amount-sql.ts';
import { conditionSql, type ResolveColumn } from '#lib/database/condition-sql.ts';
import { parseCondition } from '#lib/database/condition.ts';
import type { Cell, Database } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { openWasmInNode } from '#lib/database/open-wasm-in-node.ts';
import { identifier, sql } from '#lib/database/sql.ts';

const weird = `a"b'; DROP TABLE cells; --<script>`;
const names = ['a', 'b', weird];

const resolve: ResolveColumn = (name) =>
  names.includes(name)
    ? { column: identifier(name), absence: name === 'a' ? identifier('absent a') : undefined }
    : undefined;

const engines: Database[] = [];
beforeAll(async () => {
  engines.push(await openInNode(), await openWasmInNode());
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

let tables = 0;

/** The value of a condition (or an amount) for one row, the same on both engines. */
async function valueOf(text: string, cells: readonly Cell[], make = conditionSql): Promise<unknown> {
  const parsed = parseCondition(text);
  if (!parsed.ok) throw new Error(parsed.expected);
  const made = make(parsed.condition, resolve);
  if (!made.ok) throw new Error(`no column ${made.missing}`);
  const table = `cells_${++tables}`;
  const columns = [...names, 'absent a'].map((name) => ({ name, type: 'VARCHAR' as const }));
  const values = await Promise.all(
    engines.map(async (engine) => {
      await engine.insert(table, columns, [[...cells, ...Array(4 - cells.length).fill(null)] as Cell[]]);
      const rows = await engine.all(sql`SELECT CAST(${made.sql} AS VARCHAR) AS value FROM ${identifier(table)}`);
      await engine.run(sql`DROP TABLE ${identifier(table)}`);
      return rows[0]?.['value'];
    })
  );
  expect(values[1]).toEqual(values[0]);
  const value = values[0];
  return value === 'true' ? true : value === 'false' ? false : value;
}

describe('conditionSql', () => {
  it.each([
    ['a = 30', '30.0', true],
    ['a = 30', ' 30 ', true],
    ['a = 30', '030', true],
    ['a > 9', '10', true],
    ['a > 9', 'ten', true],
    ['a = x', ' x ', true],
    ['a = x', 'X', false],
    ['a != x', 'y', true],
    ['a >= 1e2', '99.999999999', false],
    ['a = 1_0', '10', false],
    ['a = 10', '1_0', false],
    ['a = nan', 'NaN', false],
    ['a < 5', '-1', true],
    ['a = "<30"', '<30', true],
    ['a = 99999999999999999999999999999999999999999', '1', false],
    ['a in (1 | two)', '1.0', true],
    ['a in (1 | two)', 'two', true],
    ['a in (1 | two)', 'three', false],
    ['a in (1 | 2)', 'three', false],
    ['a not in (1 | 2)', 'three', true]
  ])('%s is, for the cell %j, %s', async (text, cell, expected) => {
    expect(await valueOf(text, [cell])).toBe(expected);
  });

  it.each(['a = 1', 'a != 1', 'a = x', 'a != x', 'a < 1', 'a in (1)', 'a in (x)', 'a not in (1 | x)', 'a', 'a = [b]'])(
    '%s is unknown for an absent cell',
    async (text) => {
      expect(await valueOf(text, [null, '1'])).toBe(null);
    }
  );

  it('reads a bare column as yes or no, and anything else as unknown', async () => {
    for (const yes of ['1', '1.0', 'yes', 'TRUE', ' Yes '])
      expect([yes, await valueOf('a', [yes])]).toEqual([yes, true]);
    for (const no of ['0', '-0', 'no', 'False']) expect([no, await valueOf('a', [no])]).toEqual([no, false]);
    for (const other of ['2', 'maybe', '', '?', null])
      expect([other, await valueOf('a', [other])]).toEqual([other, null]);
  });

  it('compares with another column as numbers where both are, else as text', async () => {
    expect(await valueOf('a <= [b]', ['9', '10'])).toBe(true);
    expect(await valueOf('a <= [b]', ['2024-02-01', '2024-01-31'])).toBe(false);
    expect(await valueOf('a <= [b]', ['9', 'x'])).toBe(true);
    expect(await valueOf('a <= [b]', ['9', null])).toBe(null);
  });

  it('knows presence of every cell but those that could not be read or were withheld', async () => {
    expect(await valueOf('a is present', ['x'])).toBe(true);
    expect(await valueOf('a is present', [null])).toBe(false);
    expect(await valueOf('a is absent', [null, null, null, 'not-reported'])).toBe(true);
    expect(await valueOf('a is present', [null, null, null, 'unreadable'])).toBe(null);
    expect(await valueOf('a is absent', [null, null, null, 'withheld'])).toBe(null);
    expect(await valueOf('b is absent', [null, null])).toBe(true);
  });

  const three: readonly [string, string | null, boolean | null][] = [
    ['true', '1', true],
    ['false', '0', false],
    ['unknown', null, null]
  ];
  const and = (x: boolean | null, y: boolean | null) =>
    x === false || y === false ? false : x === null || y === null ? null : true;
  const not = (x: boolean | null) => (x === null ? null : !x);
  for (const [nameA, cellA, a] of three) {
    it(`negates ${nameA} as three-valued logic does`, async () => {
      expect(await valueOf('not a', [cellA])).toBe(not(a));
    });
    for (const [nameB, cellB, b] of three) {
      it(`joins ${nameA} and ${nameB} as three-valued logic does`, async () => {
        expect(await valueOf('a and b', [cellA, cellB])).toBe(and(a, b));
        expect(await valueOf('a or b', [cellA, cellB])).toBe(not(and(not(a), not(b))));
      });
    }
  }

  it('binds values and quotes names, whatever they hold', async () => {
    const evil = `x'; DROP TABLE cells; -- "`;
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const text = `${quoted(weird)} = ${quoted(evil)}`;
    expect(await valueOf(text, [null, null, evil])).toBe(true);
    const parsed = parseCondition(text);
    const made = parsed.ok ? conditionSql(parsed.condition, resolve) : undefined;
    expect(made?.ok && made.sql.text.includes("x'")).toBe(false);
    expect(made?.ok && made.sql.values).toEqual([evil]);
  });

  it('names the column that is not there, wherever it stands', () => {
    for (const text of ['c = 1', 'a and not c', 'a <= [c]', 'c in (1)', 'c is absent', 'a or (b and c)']) {
      const parsed = parseCondition(text);
      expect(parsed.ok && conditionSql(parsed.condition, resolve)).toEqual({ ok: false, missing: 'c' });
    }
  });
});

describe('amountSql', () => {
  it.each([
    ['a', '12.5', '12.500000000'],
    ['a', 'yes', '1.000000000'],
    ['a', 'No', '0.000000000'],
    ['a', 'many', null],
    ['a > 3', '4', '1'],
    ['a > 3', '3', '0'],
    ['a > 3', null, null]
  ])('%s of %j is %s', async (text, cell, expected) => {
    expect(await valueOf(text, [cell], amountSql)).toBe(expected);
  });
});
