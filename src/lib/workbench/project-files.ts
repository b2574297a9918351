import type { ProjectFiles } from '#lib/intake/take-in.ts';
import { browserFile } from './browser-file.ts';

/** A file of the project in hand. */
export interface ProjectFile {
  /** Path from the project's folder. */
  readonly name: string;
  readonly file: File;
  /** Whether it was typed in the page: such files are kept on this computer and can be saved together. */
  readonly isTyped: boolean;
}

export const descriptionName = 'datapackage.json';

/** A file that a person chose or dropped, named by its path from the folder chosen. */
export function chosenFile(file: File): ProjectFile {
  const path = file.webkitRelativePath as string | undefined;
  return {
    name: path === undefined || path === '' ? file.name : path.split('/').slice(1).join('/'),
    file,
    isTyped: false
  };
}

/** A file made of text in the page. */
export function typedFile(name: string, text: string): ProjectFile {
  return { name, file: new File([text], name), isTyped: true };
}

/** The files present and those added; one of the same name takes the place of the old one. */
export function withFiles(present: readonly ProjectFile[], added: readonly ProjectFile[]): readonly ProjectFile[] {
  const names = new Set(added.map(({ name }) => name));
  return [...present.filter(({ name }) => !names.has(name)), ...added];
}

/** The `datapackage.json` among the files, or undefined. */
export function descriptionOf(files: readonly ProjectFile[]): ProjectFile | undefined {
  return files.find(({ name }) => name === descriptionName) ?? files.find(({ file }) => file.name === descriptionName);
}

/** The files as intake takes them: tables first, then what may be none; notes and other JSON are passed over. */
export async function projectOf(files: readonly ProjectFile[]): Promise<ProjectFiles> {
  const description = descriptionOf(files);
  const isTable = ({ name }: ProjectFile) => /\.(csv|tsv|txt)$/iu.test(name);
  const others = files.filter((each) => each !== description && !/\.(csv|tsv|txt|json|md)$/iu.test(each.name));
  return {
    files: [...files.filter(isTable), ...others].map(browserFile),
    ...(description === undefined
      ? {}
      : { datapackage: { file: description.file.name, text: await description.file.text() } })
  };
}
