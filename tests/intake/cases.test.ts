import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database, Row } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { openWasmInNode } from '#lib/database/open-wasm-in-node.ts';
import { identifier, sql } from '#lib/database/sql.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import type { Intake } from '#lib/intake/types.ts';
import { problemTexts } from '#lib/messages/problems.ts';
import { readFolder } from './read-folder.ts';

/**
 * A directory is a case: `*.csv`, perhaps `datapackage.json`, and `expected.json` with what is expected of `ledger`, `problems` (or
 * `problemCounts`), `relations` (by file, without what is NULL), `declaredEmptyBy` (by file), `institutions`, `indicators`,
 * `dimensions`, `project`, `understood`.
 */
const folder = join(import.meta.dirname, 'cases');
const names = readdirSync(folder).sort();

/** Need long lines, several folders or a file system to happen; tested in `account-records`, `take-in` and `cli/read-project`. */
const withoutCase = [
  'readers-disagree',
  'row-too-long',
  'header-too-long',
  'memory-full',
  'folders-disagree',
  'file-not-opened',
  'folder-without-files'
];

describe.each([
  ['native', openInNode],
  ['wasm', openWasmInNode]
])('on %s DuckDB', (_, open) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  afterAll(() => db.close());

  test.each(names)('%s gives what its directory expects', async (name) => {
    const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Record<string, unknown>;
    const intake = await takeIn(db, readFolder(join(folder, name)));
    const found = await facts(db, intake);
    for (const key of Object.keys(expected)) expect({ [key]: found[key] }).toEqual({ [key]: expected[key] });
    for (const { rows, used, setAside } of intake.ledger) expect(rows).toBe(used + setAside);
  });
});

test('every code of the catalogue of problems has a case', () => {
  const codes = new Set(
    names.flatMap((name) => {
      const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as {
        problems?: { code: string }[];
        problemCounts?: Record<string, number>;
      };
      return [...(expected.problems ?? []).map(({ code }) => code), ...Object.keys(expected.problemCounts ?? {})];
    })
  );
  expect([...codes, ...withoutCase].sort()).toEqual(Object.keys(problemTexts).sort());
});

async function facts(db: Database, intake: Intake): Promise<Record<string, unknown>> {
  const counts: Record<string, number> = {};
  for (const { code } of intake.problems) counts[code] = (counts[code] ?? 0) + 1;
  const relations: Record<string, unknown> = {};
  for (const { file, relation } of intake.relations)
    relations[file] = (await db.all(sql`SELECT * FROM ${identifier(relation)} ORDER BY record, rowid`)).map(present);
  const counted = intake.ledger.map(({ file, table, rows, used, setAside }) => ({ file, table, rows, used, setAside }));
  return {
    ledger: intake.ledger.map(({ resource: _, ...entry }) => entry),
    ledgerCounts: counted,
    problems: intake.problems.map(({ code, severity, file, record, line, column }) => ({
      code,
      severity,
      file,
      record,
      line,
      column
    })),
    problemCounts: counts,
    relations,
    declaredEmptyBy: Object.fromEntries(
      intake.relations.flatMap(({ file, declaredEmptyBy }) => (declaredEmptyBy ? [[file, declaredEmptyBy]] : []))
    ),
    understood: (intake.understood ?? []).map(({ file, table, parts }) => ({
      file,
      table,
      parts: parts.map(({ part, column = '', means, confidence, reason }) =>
        [part, column, means, confidence, reason.code].join(' | ')
      )
    })),
    institutions: intake.institutions,
    indicators: intake.indicators,
    dimensions: Object.fromEntries(
      intake.dimensions.map(({ id, overlapping, groups }) => [
        id,
        { overlapping, groups: groups.map(({ label, role }) => [label.en, role]) }
      ])
    ),
    project: intake.project
  };
}

function present(row: Row): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
