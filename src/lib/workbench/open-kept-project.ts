import type { AwaitedProject } from './awaited-files.ts';
import { exampleFiles } from './example-files.ts';
import type { KeptProject, KnownUpload } from './kept-project.ts';
import { exampleFile, type ProjectFile } from './project-files.ts';

/**
 * The files of a kept project as far as they are here: its texts, copies on this computer (`maybeCopy`), and the example's, which
 * come with the page. The others are wanted.
 */
export async function openKeptProject(
  kept: KeptProject,
  maybeCopy: (upload: KnownUpload) => Promise<File | undefined>
): Promise<AwaitedProject> {
  const here: ProjectFile[] = kept.texts.map(({ name, text, isTyped }) => {
    return { name, file: new File([text], bare(name)), isTyped, text };
  });
  const example = kept.uploads.some(({ isExample }) => isExample) ? (await exampleFiles()).map(exampleFile) : [];
  const wanted: KnownUpload[] = [];
  for (const upload of kept.uploads) {
    const shown = upload.isExample ? example.find(({ name }) => name === upload.name) : undefined;
    const copy = await maybeCopy(upload);
    if (shown !== undefined) here.push(shown);
    else if (copy === undefined) wanted.push(upload);
    else here.push(copyOf(upload, copy));
  }
  return { kept, here, wanted, answered: [], others: [], leftOut: [] };
}

function copyOf(upload: KnownUpload, file: File): ProjectFile {
  const { name, copy } = upload;
  return { name, file: new File([file], bare(name)), isTyped: false, ...(copy !== undefined && { copy }) };
}

function bare(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
