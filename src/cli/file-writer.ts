import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files below a folder, and makes the folders that they need once. */
export function fileWriter(folder: string): (file: { readonly path: string; readonly content: Uint8Array }) => void {
  const folders = new Set<string>();
  return ({ path, content }) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!folders.has(parent)) {
      mkdirSync(parent, { recursive: true });
      folders.add(parent);
    }
    writeFileSync(file, content);
  };
}
