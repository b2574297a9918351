import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/** Publishes the example on the command line, as the README's tour does. */
export default function publishExample(): void {
  rmSync('test-results/site', { recursive: true, force: true });
  execFileSync('node', ['src/cli/answerable.mjs', 'publish', 'data/example', '--out', 'test-results/site'], {
    stdio: ['ignore', 'ignore', 'inherit']
  });
}
