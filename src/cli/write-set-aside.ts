import { closeSync, existsSync, openSync, statSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Database } from '#lib/database/database.ts';
import { setAsideCsv } from '#lib/intake/set-aside-csv.ts';
import type { ProjectFiles } from '#lib/intake/take-in.ts';
import type { Intake } from '#lib/intake/types.ts';
import type { Console } from './console.ts';
import { UsageError } from './usage-error.ts';

/**
 * The path that `--set-aside` names. Throws a `UsageError` where no file can be written there, or where it would become one of the
 * project's. `paths`: the project's folders and files.
 */
export function setAsidePath(given: unknown, paths: readonly string[], { cwd }: Console): string | undefined {
  if (typeof given !== 'string') return undefined;
  const path = resolve(cwd, given);
  if (given === '' || given === '-') throw new UsageError('--set-aside needs the name of a file to write.');
  if (!existsSync(dirname(path))) throw new UsageError(`There is no folder for “${given}”.`);
  if (existsSync(path) && statSync(path).isDirectory()) throw new UsageError(`“${given}” is a folder, not a file.`);
  if (paths.includes(path) || (paths.includes(dirname(path)) && /\.(csv|tsv|txt)$/i.test(path)))
    throw new UsageError(`“${given}” would be read as a part of the project: name a file outside of its folder.`);
  return path;
}

/** Writes the rows that no table uses as CSV, piece by piece; only its owner may read it. */
export async function writeSetAside(path: string, db: Database, project: ProjectFiles, intake: Intake): Promise<void> {
  if (project.files.some(({ handle }) => handle && 'path' in handle && resolve(handle.path) === path))
    throw new UsageError('--set-aside names a file of the project: name another one.');
  const file = openSync(path, 'w', 0o600);
  try {
    let pending = '';
    for await (const line of setAsideCsv(db, project, intake)) {
      pending += line;
      if (pending.length < 1_000_000) continue;
      writeAll(file, pending);
      pending = '';
    }
    writeAll(file, pending);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, text: string): void {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
