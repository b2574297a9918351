import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { checkScript } from '../../vite.check-script.mjs';

/** The pages and what publishes them, compiled for Node as the command line's are. */
export async function buildPublish() {
  const outDir = resolve('test-results/bench/publish');
  await build({
    configFile: false,
    root: resolve('.'),
    plugins: [svelte(), checkScript()],
    logLevel: 'error',
    ssr: { noExternal: true, external: ['@duckdb/node-api'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: { 'publish-work': 'tests/bench/publish-work.ts', 'publish-worker': 'src/cli/publish-worker.ts' }
      }
    }
  });
  return pathToFileURL(join(outDir, 'publish-work.js')).href;
}
