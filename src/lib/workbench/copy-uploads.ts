import type { KeptProject } from './kept-project.ts';
import { newId } from './new-id.ts';
import type { Places } from './places.ts';
import type { ProjectFile } from './project-files.ts';

/** Where copies go, and what is told of them. */
export interface CopyingDesk {
  readonly files: NonNullable<Places['files']>;
  readonly signal: AbortSignal;
  /** A file is being copied. */
  readonly begin: (name: string) => void;
  /** It was, and the project knows its copy. */
  readonly done: (project: KeptProject) => Promise<void>;
}

/** Copies a project's uploaded files that have no copy yet, each noted as it is done. Rejects where there is no room for one; stops quietly. */
export async function copyUploads(
  first: KeptProject,
  present: readonly ProjectFile[],
  { files, signal, begin, done }: CopyingDesk
): Promise<void> {
  let record = first;
  for (const upload of first.uploads.filter(({ copy, isExample }) => copy === undefined && !isExample)) {
    const file = present.find(({ name }) => name === upload.name)?.file;
    if (file === undefined || signal.aborted) continue;
    const copy = newId();
    begin(upload.name);
    try {
      await files.putFile(record.id, copy, file, signal);
    } catch (error) {
      if (signal.aborted) return;
      throw error;
    }
    if (signal.aborted) return;
    const uploads = record.uploads.map((each) => (each.name === upload.name ? { ...each, copy } : each));
    record = { ...record, revision: record.revision + 1, uploads };
    await done(record);
  }
}
