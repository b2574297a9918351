import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { checkScript } from './vite.check-script.mjs';

export default defineConfig({
  plugins: [sveltekit(), checkScript()],
  worker: { format: 'es' },
  build: { license: { fileName: 'licences.md' } },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    env: { TZ: 'UTC' },
    css: true,
    testTimeout: 60_000
  }
});
