import type { KeptProject, KnownUpload } from './kept-project.ts';
import { matchUploads, type AnsweredUpload } from './match-uploads.ts';
import { withFiles, type ProjectFile } from './project-files.ts';

/** A project that is to be opened again, while files of it are asked for. */
export interface AwaitedProject {
  readonly kept: KeptProject;
  /** What is here already. */
  readonly here: readonly ProjectFile[];
  /** Files that are asked for, given or not. */
  readonly wanted: readonly KnownUpload[];
  readonly answered: readonly AnsweredUpload<ProjectFile>[];
  /** Files that nobody asked for: they join the project. */
  readonly others: readonly ProjectFile[];
  /** Names of files given that stand aside, because the project's own are kept here. */
  readonly leftOut: readonly string[];
}

/** The project with more files given. One that has another content than before gives way to one given later. */
export async function withGiven(
  project: AwaitedProject,
  files: readonly ProjectFile[],
  markOf: (file: File) => Promise<string>
): Promise<AwaitedProject> {
  const given = await Promise.all(
    files.map(async (file) => ({ name: file.name, file, mark: await markOf(file.file) }))
  );
  const same = project.answered.filter(({ isSame }) => isSame);
  const open = project.wanted.filter((upload) => same.every((one) => one.upload !== upload));
  const { answered, others } = matchUploads(open, given);
  const before = project.answered.filter(({ upload }) => answered.every((one) => one.upload !== upload));
  const names = new Set(project.here.map(({ name }) => name));
  return {
    ...project,
    answered: [...before, ...answered],
    others: withFiles(
      project.others,
      others.filter(({ name }) => !names.has(name)).map(({ file }) => file)
    ),
    leftOut: [...project.leftOut, ...others.filter(({ name }) => names.has(name)).map(({ name }) => name)]
  };
}

/** Whether every file asked for is here, with the content of before. */
export function isComplete({ wanted, answered }: AwaitedProject): boolean {
  return wanted.every((upload) => answered.some((one) => one.upload === upload && one.isSame));
}

/** The files of the project as far as they are here, those given under the names of before. */
export function filesInHand({ here, answered, others }: AwaitedProject): readonly ProjectFile[] {
  return [...here, ...answered.map(({ upload, file }) => ({ ...file, name: upload.name })), ...others];
}
