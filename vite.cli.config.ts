import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { checkScript } from './vite.check-script.mjs';

/** The command line: the same rooms and pages as the browser's, compiled for Node. */
export default defineConfig({
  plugins: [svelte(), checkScript()],
  ssr: { noExternal: true, external: ['@duckdb/node-api'] },
  build: {
    ssr: true,
    outDir: 'dist/cli',
    target: 'node20',
    emptyOutDir: true,
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: { main: 'src/cli/main.ts', bin: 'src/cli/bin.ts', 'publish-worker': 'src/cli/publish-worker.ts' },
      output: { banner: (chunk) => (chunk.name === 'bin' ? '#!/usr/bin/env node' : '') }
    }
  },
  logLevel: 'warn'
});
