import { constants, copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { closingOf } from '#lib/edition/closing-of.ts';
import type { ReadyEdition } from '#lib/edition/stream-edition.ts';
import type { FileFacts } from '#lib/publishing/manifest.ts';
import { drawEdition } from './draw-edition.ts';
import { fileWriter } from './file-writer.ts';
import { hashInNode } from './hash-in-node.ts';
import type { WorkerStart } from './publish-worker.ts';

/** An edition on the disk, whole, but not where anybody looks for it. */
export interface StagedEdition {
  readonly folder: string;
  /** Path → size and hash of every file, the manifest among them. */
  readonly files: ReadonlyMap<string, FileFacts>;
}

/**
 * Draws an edition into a new folder on the same disk as `out`: inside it where it exists, else beside it. Where making or writing
 * its files fails, the folder is taken away again and the error goes on.
 */
export async function stageEdition(
  out: string,
  { plan, set, tasks }: Pick<ReadyEdition, 'plan' | 'set' | 'tasks'>,
  { languages, png }: Pick<WorkerStart, 'languages' | 'png'>
): Promise<StagedEdition> {
  return staged(out, async (folder, files) => {
    const drawn = await drawEdition({ plan, languages, png, folder }, tasks(), set.institutions.length);
    for (const one of drawn) for (const [path, facts] of one.files) files.set(path, facts);
    const put = fileWriter(folder);
    for (const file of closingOf(plan, drawn, set, { languages, hash: hashInNode })) {
      put(file);
      files.set(file.path, { bytes: file.bytes, sha256: file.sha256 });
    }
  });
}

/** Stages a copy of an edition that is staged already. */
export function stageCopy(out: string, { folder: from, files: listed }: StagedEdition): Promise<StagedEdition> {
  return staged(out, (folder, files) => {
    for (const [path, facts] of listed) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      copyFileSync(join(from, path), join(folder, path), constants.COPYFILE_FICLONE);
      files.set(path, facts);
    }
  });
}

/** A new folder for staging. */
function stagingFolder(out: string): string {
  const isThere = statSync(out, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isThere) mkdirSync(dirname(out), { recursive: true });
  return mkdtempSync(isThere ? join(out, '.unfinished-') : join(dirname(out), `.${basename(out)}.unfinished-`));
}

/** Takes a staged edition away, whatever of it is still there. */
export function discard(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

async function staged(
  out: string,
  fill: (folder: string, files: Map<string, FileFacts>) => Promise<void> | void
): Promise<StagedEdition> {
  const folder = stagingFolder(out);
  const files = new Map<string, FileFacts>();
  try {
    await fill(folder, files);
  } catch (error) {
    discard(folder);
    throw error;
  }
  return { folder, files };
}
