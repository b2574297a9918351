import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maybeScorecard } from '#lib/publishing/maybe-scorecard.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import { UsageError } from './usage-error.ts';

/** The scorecards of earlier editions, as they were published. Wrong usage for a folder that is none, or where one cannot be read. */
export function readPrevious(folders: readonly string[]): readonly Scorecard<'public'>[] {
  return folders.flatMap((folder) =>
    listed(folder)
      .filter((path) => /^[^/]+\/scorecard\.json$/.test(path))
      .map((path) => read(join(folder, path)))
  );
}

function listed(folder: string): readonly string[] {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) throw new UsageError(`There is no edition at “${folder}”: it has no manifest.json.`);
  const manifest = maybeManifest(readFileSync(file, 'utf8'));
  const files = Array.isArray(manifest?.files) ? (manifest.files as readonly ({ path?: unknown } | null)[]) : undefined;
  if (files === undefined) throw new UsageError(`“${file}” is not the manifest of an edition.`);
  return files.flatMap((each) => (typeof each?.path === 'string' ? [each.path] : []));
}

function maybeManifest(text: string): { readonly files?: unknown } | undefined {
  try {
    return (JSON.parse(text) as { readonly files?: unknown } | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function read(file: string): Scorecard<'public'> {
  const scorecard = existsSync(file) ? maybeScorecard(readFileSync(file, 'utf8')) : undefined;
  if (scorecard === undefined) throw new UsageError(`“${file}” is not the scorecard of a published edition.`);
  return scorecard;
}
