import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildPublish } from './build-publish.mjs';
import { machine } from './machine.mjs';

const aim = 1000;

/**
 * How many institutions of the budget's size are published in a second, in one process: from tallies to the bytes of every file, one
 * language, no PNG. Published `batch` at a time, as `publish` holds all files of an edition in memory: what that comes to for 1,000 is
 * said beside. The first batch warms up and is not counted.
 *
 * @returns true; there is nothing to fail
 */
export async function benchPublish({ institutions, batch }) {
  const built = await buildPublish();
  const { publishMany } = await import(built);
  const worked = publishMany(1, 1);
  const runs = [];
  for (let done = 0; done < institutions; done += batch)
    runs.push(publishMany(Math.min(batch, institutions - done), done + 2));
  const sum = (key) => runs.reduce((all, run) => all + run[key], 0);
  const seconds = (sum('computeMs') + sum('pagesMs') + sum('embedsMs') + sum('restMs')) / 1000;
  const part = (key) => `${((sum(key) / 1000 / institutions) * 1000).toFixed(0)} ms`;
  const [small, large] = [batch, batch * 2].map((count) => peakOf(built, count));
  console.log(
    `${institutions} institutions of 25 indicators × 6 dimensions × 8 years, ${batch} at a time: ${sum('files').toLocaleString('en')} files, ${(sum('bytes') / 1e6 / institutions).toFixed(1)} MB each (a first one alone: ${(worked.bytes / 1e6).toFixed(1)} MB)`
  );
  console.log(machine());
  console.log(
    `${(institutions / seconds).toFixed(1)} a second in one process; each: findings and cards ${part('computeMs')}, page ${part('pagesMs')}, embeds ${part('embedsMs')}, data, hashes and the rest ${part('restMs')}`
  );
  const each = (large - small) / batch;
  console.log(
    `peak memory ${small.toFixed(0)} MB for ${batch} at once, ${large.toFixed(0)} MB for ${batch * 2}: ${each.toFixed(0)} MB more for each; ${aim.toLocaleString('en')} at once would take about ${((small + each * (aim - batch)) / 1000).toFixed(1)} GB (extrapolated)`
  );
  return true;
}

/** Peak memory in megabytes of a process of its own that publishes so many at once. */
function peakOf(built, count) {
  const { stdout, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), built, String(count)], {
    encoding: 'utf8'
  });
  if (status !== 0) throw new Error('the process that measures memory failed');
  return Number(stdout);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { publishMany } = await import(process.argv[2]);
  publishMany(Number(process.argv[3]), 7);
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
}
