import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const sources = ['src', 'data', 'package-lock.json', 'svelte.config.js', 'vite.config.ts', 'vite.cli.config.ts'];

/** Whether a built file is there and newer than everything that it is built from. */
export function isFresh(builtFile, parts = sources) {
  if (!existsSync(builtFile)) return false;
  const built = statSync(builtFile).mtimeMs;
  return parts.every((part) => newest(join(root, part)) <= built);
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
