import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPublish } from './build-publish.mjs';
import { machine } from './machine.mjs';

const aim = 20;

/**
 * How many institutions of the budget's size are published in a second, as the command does it: from tallies to files in a temporary
 * folder, one language, no PNG, as many threads as processors. Tallies are made up as they are asked for (a real project holds
 * them all). Then the same in one thread, what its parts take, and the peak of memory for `batch` institutions and twice as many, in
 * processes of their own.
 *
 * @returns true; there is nothing to fail
 */
export async function benchPublish({ institutions, batch }) {
  const built = await buildPublish();
  const { partsOfWork } = await import(built);
  const threads = measured(built, institutions, true);
  const few = Math.min(institutions, batch);
  const alone = measured(built, few, false);
  partsOfWork(2, 1);
  const parts = partsOfWork(few, 2);
  console.log(
    `${institutions} institutions of 25 indicators × 6 dimensions × 8 years: ${threads.files.toLocaleString('en')} files, ${(threads.bytes / 1e6 / institutions).toFixed(1)} MB each, written to a temporary folder`
  );
  console.log(machine());
  console.log(
    `${perSecond(threads, institutions)} a second on ${availableParallelism()} threads (aim ${aim}), ${(threads.cpuMs / institutions).toFixed(0)} ms of processor each; ${perSecond(alone, few)} in one thread`
  );
  console.log(
    `one thread, each: ${Object.entries(parts)
      .map(([name, ms]) => `${name} ${ms.toFixed(0)} ms`)
      .join(', ')}`
  );
  const [small, large] = [measured(built, batch, true), measured(built, batch * 2, true)];
  console.log(
    `peak memory ${threads.peak.toFixed(0)} MB for ${institutions}, ${small.peak.toFixed(0)} MB for ${batch}, ${large.peak.toFixed(0)} MB for ${batch * 2}`
  );
  return true;
}

function perSecond({ ms }, institutions) {
  return ((institutions / ms) * 1000).toFixed(1);
}

/** One process of its own that publishes so many: its time without starting, its processor time, files, bytes, peak memory in megabytes. */
function measured(built, institutions, inThreads) {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-bench-'));
  try {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [fileURLToPath(import.meta.url), built, String(institutions), folder, inThreads ? 'threads' : 'alone'],
      { encoding: 'utf8' }
    );
    if (status !== 0) throw new Error(`the process that publishes failed: ${stderr}`);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , built, institutions, folder, how] = process.argv;
  const { publishMany } = await import(built);
  const worker = how === 'threads' ? join(dirname(fileURLToPath(built)), 'publish-worker.js') : undefined;
  const work = await publishMany(Number(institutions), 7, folder, worker);
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stdout.write(JSON.stringify({ ...work, peak: maxRSS / 1024, cpuMs: (userCPUTime + systemCPUTime) / 1000 }));
}
