import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExample } from './make-example.ts';

/** Writes the made-up example project into a folder, taking the place of whatever CSV, JSON and README was there. Gives the names. */
export function writeExample(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const files = makeExample();
  for (const name of readdirSync(folder)) {
    if (!files.has(name) && /\.(csv|json)$/.test(name)) rmSync(join(folder, name));
  }
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return [...files.keys()];
}
