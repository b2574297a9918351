import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { getChromium } from './e2e/find-chromium.mjs';

/** Everything that must hold, one after the other; the last line adds up all runners: `N passed, N failed`. */
const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
process.env.TZ = 'UTC';

const total = { passed: 0, failed: 0 };

check('sync', ['svelte-kit', 'sync']);
check('format', ['prettier', '--check', '.']);
check('lint', ['eslint', '.', '--max-warnings', '0']);
check('types', [
  'svelte-check',
  '--tsconfig',
  './tsconfig.json',
  '--threshold',
  'warning',
  '--fail-on-warnings',
  '--output',
  'human'
]);
count(
  'unit tests',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}/unit.json`],
  `${results}/unit.json`,
  (report) => ({
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  })
);
check('build of the app', ['vite', 'build', '--logLevel', 'warn']);
check('build of the command', ['vite', 'build', '--config', 'vite.cli.config.ts']);
process.env.CHROMIUM = getChromium();
count(
  'browser tests',
  ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'],
  `${results}/e2e.json`,
  (report) => ({
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky + report.errors.length
  })
);

process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);

function run(title, command) {
  process.stdout.write(`\n── ${title}\n`);
  return spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit' }).status === 0;
}

function check(title, command) {
  total[run(title, command) ? 'passed' : 'failed'] += 1;
}

function count(title, command, report, read) {
  const succeeded = run(title, command);
  if (!existsSync(report)) {
    total.failed += 1;
    return;
  }
  const counts = read(JSON.parse(readFileSync(report, 'utf8')));
  total.passed += counts.passed;
  total.failed += succeeded ? counts.failed : Math.max(1, counts.failed);
}
