import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** A Chromium for the browser tests: the one named, Debian's, or Playwright's own; undefined where there is none yet. */
export function findChromium() {
  return [process.env.CHROMIUM, '/usr/bin/chromium', chromium.executablePath()].find(
    (path) => path && existsSync(path)
  );
}

/** The same, installed first where there is none: Playwright's download, or Debian's package where that is refused. */
export function getChromium() {
  const found = findChromium();
  if (found) return found;
  const attempts = [
    ['npx', ['playwright', 'install', 'chromium']],
    ['apt-get', ['update', '-qq']],
    ['apt-get', ['install', '-y', '-qq', 'chromium']],
    ['sudo', ['-n', 'apt-get', 'install', '-y', '-qq', 'chromium']]
  ];
  for (const [command, parts] of attempts) {
    try {
      process.stderr.write(`No Chromium yet: ${command} ${parts.join(' ')}\n`);
      execFileSync(command, parts, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      });
    } catch {
      continue;
    }
    const now = findChromium();
    if (now) return now;
  }
  throw new Error(
    'No Chromium for the browser tests. Install one (apt-get install chromium), or name it: CHROMIUM=/path npm test'
  );
}

export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];
