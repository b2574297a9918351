import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { DatabaseError } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { openWasmInNode } from '#lib/database/open-wasm-in-node.ts';
import { identifier, literal, sql } from '#lib/database/sql.ts';

const csv = new TextEncoder().encode('a,b\n"x, y",1\n"quo""te\nline",2\n');

describe.each([
  ['native', openInNode],
  ['wasm', openWasmInNode]
] as const)('%s DuckDB', (_, open) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  afterAll(() => db.close());

  it('is the same version as the other engine', async () => {
    expect(await db.all(sql`SELECT version() AS version`)).toEqual([{ version: 'v1.4.3' }]);
  });

  it('converts every type of value once', async () => {
    const rows = await db.all(sql`SELECT 1::BIGINT AS small, 9007199254740993::BIGINT AS large,
      123456789012345678901234::HUGEINT AS huge, 12.50::DECIMAL(10,2) AS money, -0.05::DECIMAL(38,9) AS cents,
      DATE '2020-02-29' AS day, ['a', NULL] AS list, NULL AS nothing, true AS yes, 1.5::DOUBLE AS half, 7::TINYINT AS tiny,
      3::UINTEGER AS unsigned, 'é"''' AS text, 'a'::ENUM('a', 'b') AS kind, sum(2) AS total`);
    expect(rows).toEqual([
      {
        small: 1,
        large: '9007199254740993',
        huge: '123456789012345678901234',
        money: '12.5',
        cents: '-0.05',
        day: '2020-02-29',
        list: ['a', null],
        nothing: null,
        yes: true,
        half: 1.5,
        tiny: 7,
        unsigned: 3,
        text: 'é"\'',
        kind: 'a',
        total: 2
      }
    ]);
  });

  it('gives rows column by column, and the columns of no rows', async () => {
    const given = await db.columns(sql`SELECT * FROM (VALUES (1, 'a'), (NULL, 'b')) AS x(n, word)`);
    expect(given).toEqual({
      length: 2,
      values: new Map<string, unknown>([
        ['n', [1, null]],
        ['word', ['a', 'b']]
      ])
    });
    const none = await db.columns(sql`SELECT 1 AS n WHERE FALSE`);
    expect(none).toEqual({ length: 0, values: new Map([['n', []]]) });
  });

  it('binds values and quotes names, whatever is in them', async () => {
    const name = 'a"; DROP TABLE x; --.b';
    const rows = await db.all(
      sql`SELECT ${"'; DROP TABLE x"} AS ${identifier(name)}, ${null} AS none, ${2} + 1 AS three`
    );
    expect(rows).toEqual([{ [name]: "'; DROP TABLE x", none: null, three: 3 }]);
  });

  it('creates and fills a table, empty ones too', async () => {
    const columns = [
      { name: 'word', type: 'VARCHAR' },
      { name: 'count', type: 'INTEGER' },
      { name: 'share', type: 'DOUBLE' },
      { name: 'yes', type: 'BOOLEAN' }
    ] as const;
    await db.insert('filled', columns, [
      ['ä,"', 1, 0.1, true],
      [null, null, null, null]
    ]);
    await db.insert('empty', columns, []);
    expect(await db.all(sql`SELECT * FROM filled`)).toEqual([
      { word: 'ä,"', count: 1, share: 0.1, yes: true },
      { word: null, count: null, share: null, yes: null }
    ]);
    expect(await db.all(sql`SELECT count(*) AS n FROM empty`)).toEqual([{ n: 0 }]);
  });

  it('throws its own error with the statement', async () => {
    const failing = db.all(sql`SELECT nothing FROM nowhere`);
    await expect(failing).rejects.toThrow(DatabaseError);
    await expect(db.all(sql`SELECT nothing FROM nowhere`)).rejects.toThrow(/nowhere/);
  });

  it('will not fetch an extension, nor be told to', async () => {
    expect(
      await db.all(sql`SELECT current_setting('autoload_known_extensions') AS load,
        current_setting('autoinstall_known_extensions') AS install`)
    ).toEqual([{ load: false, install: false }]);
    await expect(db.run(sql`SET autoload_known_extensions = true`)).rejects.toThrow();
  });
});

it('WASM DuckDB reads a registered file under a name of ours', async () => {
  const db = await openWasmInNode();
  const name = await db.register({ name: "it's.csv", size: csv.length, read: async (a, b) => csv.slice(a, b) });
  expect(name).not.toContain("'");
  const rows = await db.all(
    sql`SELECT * FROM read_csv(${literal(name)}, auto_detect = false, header = false, skip = 1, delim = ',', quote = '"', escape = '"', columns = {'c0': 'VARCHAR', 'c1': 'VARCHAR'})`
  );
  expect(rows).toEqual([
    { c0: 'x, y', c1: '1' },
    { c0: 'quo"te\nline', c1: '2' }
  ]);
  await db.unregister(name);
  await db.close();
});

describe('WASM DuckDB with large files', () => {
  it('keeps what is made of them compressed, and finds all tables', async () => {
    const db = await openWasmInNode({ plainBytes: csv.length });
    const file = { name: 'x.csv', size: csv.length, read: async () => csv };
    for (const table of ['first', 'second']) {
      const name = await db.register(file);
      await db.run(sql`CREATE TABLE ${identifier(table)} AS SELECT * FROM read_csv(${literal(name)})`);
      await db.unregister(name);
    }
    await db.run(sql`CREATE TABLE third AS SELECT first.b AS b FROM first JOIN second USING (b)`);
    expect(await db.all(sql`SELECT database_name, table_name FROM duckdb_tables() ORDER BY table_name`)).toEqual([
      { database_name: 'memory', table_name: 'first' },
      { database_name: 'compressed', table_name: 'second' },
      { database_name: 'memory', table_name: 'third' }
    ]);
    for (const table of ['first', 'second', 'third']) await db.run(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
    expect(await db.all(sql`SELECT table_name FROM duckdb_tables()`)).toEqual([]);
    await db.close();
  });
});
