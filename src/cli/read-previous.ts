import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scorecard } from '#lib/scorecard/model.ts';
import { UsageError } from './usage-error.ts';

/** The scorecards of earlier editions, as they were published. Wrong usage for a folder that is none. */
export function readPrevious(folders: readonly string[]): readonly Scorecard<'public'>[] {
  return folders.flatMap((folder) => {
    const manifest = join(folder, 'manifest.json');
    if (!existsSync(manifest)) throw new UsageError(`There is no edition at “${folder}”: it has no manifest.json.`);
    const { files } = JSON.parse(readFileSync(manifest, 'utf8')) as { files: readonly { path: string }[] };
    return files
      .filter(({ path }) => /^[^/]+\/scorecard\.json$/.test(path))
      .map(({ path }) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Scorecard<'public'>);
  });
}
