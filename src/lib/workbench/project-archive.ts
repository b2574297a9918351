import { unzipFiles } from '#lib/publishing/unzip-files.ts';
import { zipFiles, type ZipWatch } from '#lib/publishing/zip-files.ts';
import { describePaths, describeProject } from './describe-project.ts';
import { readKeptProject, type KeptProject } from './kept-project.ts';
import { descriptionName, isDescription, isKeptAsText, type ProjectFile } from './project-files.ts';

/** What the workbench alone reads in a project's ZIP: what was chosen, and which tables were typed. */
const ownName = 'answerable-project.json';

/** What a person gave, with what was in ZIP files. */
export interface Unpacked {
  readonly files: readonly ProjectFile[];
  /** How a project was left, where a ZIP of the workbench says it; its `texts` say only which files were typed. */
  readonly kept?: KeptProject;
  /** Names of ZIP files that could not be read. */
  readonly unreadable: readonly string[];
}

/**
 * A project as one ZIP: its description, the tables typed in, how it was left, and the uploaded files as they are where they are
 * wanted. Unpacked, it is a folder that the command line reads to the same figures.
 */
export async function projectZip(
  files: readonly ProjectFile[],
  kept: KeptProject,
  withUploads: boolean,
  watch: ZipWatch = {}
): Promise<Blob> {
  const taken = files.filter((file) => !isDescription(file) && file.name !== ownName && (withUploads || file.isTyped));
  const description = files.find(isDescription);
  const hidden = taken.map(({ name }) => name).filter((name) => !/^[^/]+\.(csv|tsv|txt)$/iu.test(name));
  const tables = hidden.filter((name) => !/\.(json|md)$/iu.test(name));
  const text = describePaths((await description?.file.text()) ?? describeProject(), tables);
  const left: KeptProject = {
    ...kept,
    texts: kept.texts.map((each) => ({ ...each, text: '' })),
    uploads: kept.uploads.map(({ copy: _copy, ...upload }) => upload),
    keepsUploads: false
  };
  const entries = [
    ...(description === undefined && tables.length === 0 ? [] : [{ name: descriptionName, content: new Blob([text]) }]),
    ...taken.map(({ name, file }) => ({ name, content: file })),
    { name: ownName, content: new Blob([`${JSON.stringify(left, null, 2)}\n`]) }
  ];
  const bytes = taken.reduce((sum, { file }) => sum + file.size, 0);
  return zipFiles(entries, watchOf(watch, bytes));
}

/**
 * The files that were given, ZIP files among them unpacked; `asFile` makes the others files of the project. Rejects where the unpacking
 * is stopped.
 */
export async function unpacked(
  files: readonly File[],
  asFile: (file: File) => ProjectFile,
  watch: ZipWatch = {}
): Promise<Unpacked> {
  const all = files.filter(isZip).reduce((sum, { size }) => sum + size, 0);
  const { onShare, ...rest } = watchOf(watch, all);
  let before = 0;
  let [given, unreadable]: [readonly ProjectFile[], readonly string[]] = [[], []];
  let kept: KeptProject | undefined;
  for (const file of files) {
    if (!isZip(file)) {
      given = [...given, asFile(file)];
      continue;
    }
    const told = (share: number) => onShare?.((before + share * file.size) / all);
    const entries = await unzipFiles(file, isWanted, { ...rest, ...(onShare && { onShare: told }) });
    before += file.size;
    if (entries === undefined || entries.length === 0) unreadable = [...unreadable, file.name];
    else {
      const folder = commonFolder(entries.map(({ name }) => name));
      const own = entries.find(({ name }) => name === folder + ownName);
      const found = own === undefined ? undefined : readKeptProject(await own.blob.text());
      if (typeof found === 'object') kept = found;
      const typed = new Set(
        typeof found === 'object' ? found.texts.filter((each) => each.isTyped).map(({ name }) => name) : []
      );
      const inside = entries.filter((entry) => entry !== own);
      given = [...given, ...inside.map(({ name, blob }) => fileOf(name.slice(folder.length), blob, typed))];
    }
  }
  return { files: await withTexts(given), unreadable, ...(kept !== undefined && { kept }) };
}

/** Less than a megabyte is done before anybody could read how far it is. */
function watchOf({ onShare, ...rest }: ZipWatch, bytes: number): ZipWatch {
  return bytes > 1_000_000 && onShare !== undefined ? { ...rest, onShare } : rest;
}

function isZip({ name }: File): boolean {
  return /\.zip$/iu.test(name);
}

/** Folders, what systems hide, and paths that lead out of the folder are passed over. */
function isWanted(name: string): boolean {
  const parts = name.split(/[/\\]/u);
  return !parts.some((part) => part === '' || part.startsWith('.') || part === '__MACOSX' || part.endsWith(':'));
}

/** The folder in which all files are, with `/`; empty where there is none. */
function commonFolder(names: readonly string[]): string {
  const first = names[0] ?? '';
  const folder = first.slice(0, first.indexOf('/') + 1);
  return folder !== '' && names.every((name) => name.startsWith(folder)) ? folder : '';
}

function fileOf(name: string, blob: Blob, typed: ReadonlySet<string>): ProjectFile {
  const bare = name.slice(name.lastIndexOf('/') + 1);
  return { name, file: new File([blob], bare), isTyped: typed.has(name) };
}

/** What is kept as text has its text at hand. */
function withTexts(files: readonly ProjectFile[]): Promise<readonly ProjectFile[]> {
  return Promise.all(
    files.map(async (each) => (isKeptAsText(each) ? { ...each, text: await each.file.text() } : each))
  );
}
