import { appendFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { openWasmInNode } from '#lib/database/open-wasm-in-node.ts';
import { drawn, fuzzFolder, tryOne, type Drawn, type Outcome } from './fuzz-run.ts';
import { write } from './fuzz-writing.ts';

/**
 * Tables that are known, in every shape and written as CSV with every quirk that is drawn: each comes back, or a problem names the
 * place. `FUZZ_CASES` sets how many files (default 2,000; `npm run fuzz` takes 100,000), `FUZZ_SEED` which; of several processes
 * (`FUZZ_OF`) this is `FUZZ_PART`, and appends to `FUZZ_REPORT` what came of each run of 25 files, and
 * each kind of failure as it is made small.
 */
const setting = (name: string, usual: number) => Number(process.env[name] ?? usual);
const cases = setting('FUZZ_CASES', 2000);
const seed = setting('FUZZ_SEED', 20261123);
const [part, parts] = [setting('FUZZ_PART', 0), setting('FUZZ_OF', 1)];
const perRun = 25;
/** Every so many runs the second engine must give the same. */
const secondEvery = setting('FUZZ_SECOND', 40);
const mostFailures = setting('FUZZ_FAILURES', 100);
/** So many kinds of failure are made small and shown. */
const mostShown = 10;

let db: Database;
let second: Database;
const folder = fuzzFolder();
beforeAll(async () => {
  db = await openInNode(1);
  second = await openWasmInNode();
});
afterAll(async () => {
  await db.close();
  await second.close();
  folder.remove();
});

test(
  `of ${cases.toLocaleString('en')} files, every row comes back as it was or is set aside with a problem that names the file`,
  async () => {
    const failures: string[] = [];
    const kinds = new Set<string>();
    let failed = 0;
    const shapes = new Map<string, { files: number; whole: number }>();
    for (let run = part; run < Math.ceil(cases / perRun) && failed < mostFailures; run += parts) {
      const files = fc.sample(drawn, { numRuns: perRun, seed: seed + run });
      const outcomes = await outcomesOf(files, run % secondEvery === 0 ? second : undefined);
      for (const [index, { shape, isWhole, failure }] of outcomes.entries()) {
        const counted = shapes.get(shape) ?? { files: 0, whole: 0 };
        shapes.set(shape, { files: counted.files + 1, whole: counted.whole + (isWhole ? 1 : 0) });
        if (failure === undefined) continue;
        failed++;
        const kind = `${shape} ${failure.replace(/".*"|\d+/gs, '')}`;
        if (kinds.has(kind) || kinds.size >= mostShown) continue;
        kinds.add(kind);
        failures.push(await smallest(seed + run, index, failure));
        report([], failures.at(-1));
      }
      report(outcomes);
    }
    expect(failed, failures.join('\n\n')).toBe(0);
    for (const [shape, { files, whole }] of shapes) if (files > 100) expect(whole / files, shape).toBeGreaterThan(0.3);
  },
  Math.max(600_000, cases * 300)
);

async function outcomesOf(files: readonly Drawn[], other?: Database): Promise<readonly Outcome[]> {
  try {
    return await folder.run(db, files, other);
  } catch {
    const each: Outcome[] = [];
    for (const file of files) each.push(await tryOne(folder.run, db, file, other));
    return each;
  }
}

/** The smallest file that fails, as far as it is found in 8 seconds, with the command that makes the failure again. */
async function smallest(seedOfRun: number, index: number, failure: string): Promise<string> {
  // What is interrupted goes on, and would meet the next run's files.
  let running: Promise<unknown> = Promise.resolve();
  let least: { readonly file: Drawn; readonly failure: string } | undefined;
  await fc.check(
    fc.asyncProperty(drawn, async (file) => {
      const one = tryOne(folder.run, db, file);
      running = one;
      const outcome = await one;
      if (outcome.failure === undefined) return;
      least = { file, failure: outcome.failure };
      throw new Error(outcome.failure);
    }),
    { seed: seedOfRun, path: String(index), numRuns: index + 1, endOnFailure: false, interruptAfterTimeLimit: 8_000 }
  );
  await running;
  const again = `npm run fuzz -- ${perRun} ${seedOfRun}, file ${index}`;
  if (!least) return `${failure} (${again}; not by itself)`;
  const table = least.file.table('Hospital 0');
  const { text } = write(table, least.file.quirks);
  const shown = text.length > 3000 ? `${text.slice(0, 3000)}…` : text;
  return [
    `${least.failure} (${again})`,
    `${table.shape} ${JSON.stringify(table.answerable ?? {})}`,
    JSON.stringify(least.file.quirks),
    JSON.stringify(shown)
  ].join('\n');
}

function report(outcomes: readonly Outcome[], shown?: string): void {
  const path = process.env['FUZZ_REPORT'];
  if (path === undefined) return;
  const whole = outcomes.filter(({ isWhole }) => isWhole).length;
  const failed = outcomes.filter(({ failure }) => failure !== undefined).length;
  appendFileSync(path, `${JSON.stringify({ files: outcomes.length, whole, failed, shown })}\n`);
}
