import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './find-chromium.mjs';
import { port } from './own-origin.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/e2e',
  globalSetup: './global-setup.ts',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  use: {
    browserName: 'chromium',
    timezoneId: 'UTC',
    locale: 'en-US',
    launchOptions: { executablePath: findChromium(), args: chromiumArguments }
  },
  webServer: {
    command: 'node tests/e2e/serve.mjs',
    cwd: '../..',
    port: Number(port),
    reuseExistingServer: false,
    env: { PORT: port }
  }
});
