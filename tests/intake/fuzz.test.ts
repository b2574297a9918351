import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { identifier, sql } from '#lib/database/sql.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import type { Intake } from '#lib/intake/types.ts';
import { fuzzFile, type FuzzRow, type Quirks } from './fuzz-files.ts';
import { fileOnDisk } from './read-folder.ts';

/**
 * Tables that are known, written as CSV in every dialect that is drawn: each comes back, or a problem names the place. `FUZZ_CASES`
 * sets how many files (default 2,000; `npm run fuzz` takes 100,000), `FUZZ_SEED` which.
 */
const cases = Number(process.env['FUZZ_CASES'] ?? 2000);
const seed = Number(process.env['FUZZ_SEED'] ?? 20261123);
const perRun = 25;

const indicators = 'indicator,label,component,kind,favourable,scale\nfalls,Falls,compliance,proportion,lower,100\n';

let db: Database;
let folder: string;
beforeAll(async () => {
  db = await openInNode();
  folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  writeFileSync(join(folder, 'indicators.csv'), indicators);
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

test(
  `of ${cases.toLocaleString('en')} files, every row comes back as it was or is set aside with a problem that names the file`,
  async () => {
    let whole = 0;
    let all = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fuzzFile, { minLength: perRun, maxLength: perRun }), async (drawn) => {
        const files = drawn.map(({ rows, quirks, write }, index) => {
          const name = `results-${index}.csv`;
          writeFileSync(join(folder, name), write(`Hospital ${index}`));
          return { name, rows, quirks };
        });
        const named = ['indicators.csv', ...files.map(({ name }) => name)];
        const intake = await takeIn(db, { files: named.map((name) => fileOnDisk(folder, name)) });
        for (const { rows, used, setAside } of intake.ledger) expect(rows).toBe(used + setAside);
        for (const file of files) {
          all += 1;
          if (await comesBack(intake, file)) whole += 1;
        }
      }),
      { numRuns: Math.ceil(cases / perRun), seed, endOnFailure: true }
    );
    expect(whole / all).toBeGreaterThan(0.85);
  },
  Math.max(600_000, cases * 200)
);

/**
 * Whether a file's rows are all there. Fails where a row is there that is not in the file, with other figures, or where one is
 * missing that no problem of the file tells of.
 */
async function comesBack(
  intake: Intake,
  { name, rows, quirks }: { readonly name: string; readonly rows: readonly FuzzRow[]; readonly quirks: Quirks }
): Promise<boolean> {
  const told = intake.problems.filter(({ file }) => file === name);
  const about = JSON.stringify({ quirks, rows, told: told.map(({ code, line, got }) => ({ code, line, got })) });
  const found = intake.relations.find(({ file }) => file === name);
  const taken =
    found === undefined
      ? []
      : await db.all(
          sql`SELECT period, source_label, numerator, denominator FROM ${identifier(found.relation)} ORDER BY record, rowid`
        );
  const expected = new Map(rows.map((row) => [`${row.period} ${row.group}`, row]));
  for (const row of taken) {
    const key = `${String(row['period'])} ${String(row['source_label'])}`;
    const original = expected.get(key);
    expect(original, `no such row: ${key} of ${about}`).toBeDefined();
    const figures = [row['numerator'], row['denominator']].map((cell) => (cell === null ? undefined : Number(cell)));
    const known = [original?.numerator, original?.denominator];
    const isAbsent = figures.includes(undefined);
    if (isAbsent) expect(told.length, `a figure is lost of ${about}`).toBeGreaterThan(0);
    expect(figures, about).toEqual(known.map((number, index) => (figures[index] === undefined ? undefined : number)));
    if (!isAbsent) expected.delete(key);
  }
  if (expected.size > 0) expect(told.length, `${expected.size} rows are lost of ${about}`).toBeGreaterThan(0);
  return expected.size === 0;
}
