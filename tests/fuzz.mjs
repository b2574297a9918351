import { spawnSync } from 'node:child_process';

/** `npm run fuzz [-- CASES [SEED]]`: the search of `tests/intake/fuzz.test.ts` for longer, 100,000 files where nothing is said. */
const [cases = '100000', seed = String(Date.now() % 1e9)] = process.argv.slice(2);
console.log(`${cases} files, seed ${seed}`);
const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', 'tests/intake/fuzz.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_CASES: cases, FUZZ_SEED: seed }
});
process.exit(status ?? 1);
