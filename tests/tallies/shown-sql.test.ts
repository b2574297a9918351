import { expect, it } from 'vitest';
import { identifier, sql } from '#lib/database/sql.ts';
import { shownSql } from '#lib/tallies/shown-sql.ts';

const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/\( /g, '(');

it('puts values in their places where they may be shown, and leaves a question mark where not', () => {
  const statement = sql`SELECT a FROM t WHERE b = ${'home'} AND c = ${'Ann’s'} AND d < ${5} AND e = ${true} AND f = ${null}`;
  expect(plain(shownSql(statement, (value) => value === 'home'))).toBe(
    "SELECT a FROM t WHERE b = 'home' AND c = ? AND d < 5 AND e = TRUE AND f = NULL"
  );
});

it('takes no question mark, bracket or comma inside quotes for one of its own', () => {
  const statement = sql`SELECT ${identifier('why? (a, "b")')} FROM t WHERE x = ${"it's"} AND y = 'a?, ('`;
  expect(plain(shownSql(statement, () => true))).toBe(
    `SELECT "why? (a, ""b"")" FROM t WHERE x = 'it''s' AND y = 'a?, ('`
  );
});

it('begins a line for each clause and each column, and for nothing inside a column', () => {
  const statement = sql`SELECT i, count(a, b) AS n FROM (SELECT i, a FROM t WHERE a IN (1, 2)) GROUP BY i, a ORDER BY i`;
  expect(shownSql(statement, () => true).split('\n')).toEqual([
    'SELECT i,',
    '  count(a, b) AS n',
    'FROM (',
    '  SELECT i,',
    '    a',
    '  FROM t',
    '  WHERE a IN (1, 2))',
    'GROUP BY i, a',
    'ORDER BY i'
  ]);
});
