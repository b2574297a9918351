import type { ProjectFiles } from '#lib/intake/take-in.ts';
import { browserFile } from './browser-file.ts';

/** A file of the project in hand. */
export interface ProjectFile {
  /** Path from the project's folder. */
  readonly name: string;
  readonly file: File;
  /** Whether it was typed in the page: such files are kept on this computer and can be saved together. */
  readonly isTyped: boolean;
  /** Its text, where it was made of text in the page. */
  readonly text?: string;
  /** Name of the copy on this computer that `file` reads from, where it does. */
  readonly copy?: string;
  /** One of the example's files, which come with the page. */
  readonly isExample?: true;
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

/** A file of the example. */
export function exampleFile(file: File): ProjectFile {
  return { ...chosenFile(file), isExample: true };
}

/** A file made of text in the page. */
export function typedFile(name: string, text: string): ProjectFile {
  return { name, file: new File([text], name), isTyped: true, text };
}

/** Whether it is a `datapackage.json`. */
export function isDescription({ name, file }: Pick<ProjectFile, 'name' | 'file'>): boolean {
  return name === descriptionName || file.name === descriptionName;
}

/** Whether it is the description, or typed: what is kept as text. */
export function isKeptAsText(file: ProjectFile): boolean {
  return file.isTyped || isDescription(file);
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
