import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm run fuzz [-- CASES [SEED]]`: the search of `tests/intake/fuzz.test.ts` for longer, 100,000 files where nothing is said, in two
 * processes. Says how far it has come every 5,000 files, and at the end what came of them.
 */
const [cases = '100000', seed = String(Date.now() % 1e9)] = process.argv.slice(2);
const processes = Number(cases) > 25 ? 2 : 1;
const told = 5000;

const folder = mkdtempSync(join(tmpdir(), 'fuzz-report-'));
const reports = Array.from({ length: processes }, (_, part) => join(folder, `${part}.jsonl`));
for (const report of reports) writeFileSync(report, '');
console.log(`${cases} files, seed ${seed}`);

/** The searches, each with all that it starts: they end with this one. */
const children = [];
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const { pid } of children) process.kill(-pid, 'SIGKILL');
    process.exit(1);
  });

let last = 0;
/** What was printed: each search has a report of its own, and their failures come in between. */
const shown = new Set();
const progress = setInterval(() => {
  const { files, whole, failed, failures } = total();
  for (const failure of failures) if (!shown.has(failure)) console.log(`\n${failure}\n`);
  for (const failure of failures) shown.add(failure);
  if (files < last + told) return;
  last = files - (files % told);
  console.log(`${files} files, ${whole} whole, ${files - whole - failed} told, ${failed} failures`);
}, 1000);

const results = await Promise.all(reports.map((report, part) => search(report, part)));
clearInterval(progress);
for (const { status, output } of results) if (status !== 0) console.log(output);
const { files, whole, failed } = total();
console.log(`${files} files: ${whole} whole, ${files - whole - failed} told, ${failed} failures`);
rmSync(folder, { recursive: true, force: true });
process.exit(results.every(({ status }) => status === 0) ? 0 : 1);

function search(report, part) {
  const env = { ...process.env, FUZZ_CASES: cases, FUZZ_SEED: seed, FUZZ_REPORT: report };
  const child = spawn('npx', ['--no-install', 'vitest', 'run', 'tests/intake/fuzz.test.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { ...env, FUZZ_PART: String(part), FUZZ_OF: String(processes) }
  });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += piece));
  return new Promise((done) => child.on('close', (status) => done({ status, output })));
}

function total() {
  const sum = { files: 0, whole: 0, failed: 0 };
  const failures = [];
  for (const report of reports)
    for (const line of readFileSync(report, 'utf8').split('\n').slice(0, -1)) {
      const counted = JSON.parse(line);
      for (const name of Object.keys(sum)) sum[name] += counted[name];
      if (counted.shown !== undefined) failures.push(counted.shown);
    }
  return { ...sum, failures };
}
