import { join } from 'node:path';
import { build } from 'vite';
import { isFresh, root } from './fresh.mjs';

const parts = ['src/lib', 'src/cli', 'data', 'package-lock.json', 'svelte.config.js', 'vite.cli.config.ts'];

/** The built command's file, built first where it is older than its sources. */
export async function builtCommand() {
  const file = join(root, 'dist/cli/main.js');
  if (!isFresh(file, parts)) await build({ root, configFile: join(root, 'vite.cli.config.ts'), logLevel: 'error' });
  return file;
}
