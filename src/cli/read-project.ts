import {
  accessSync,
  closeSync,
  constants,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { FileSource } from '#lib/database/database.ts';
import type { Datapackage } from '#lib/intake/read-datapackage.ts';
import { problemTexts } from '#lib/messages/problems.ts';
import type { Problem } from '#lib/problem.ts';
import type { ScratchFolder } from './scratch-folder.ts';

/** The files of one or more project folders (or CSV files), as intake takes them, and what could not be read. */
export interface ProjectOnDisk {
  readonly files: readonly FileSource[];
  readonly datapackage: readonly Datapackage[];
  readonly problems: readonly Problem[];
}

const packageName = 'datapackage.json';

/**
 * Reads which CSV files there are: those in the folders named (not below them), those that a `datapackage.json` names, and
 * those named themselves; each file once, however often it is named. Files are known by their path from the folder; with several
 * folders, by the folder's name before it, and as much of the path before that as tells them apart. `scratch`: where copies of files
 * in other encodings are kept; without it they cannot be read by native DuckDB.
 */
export function readProject(given: readonly string[], scratch?: ScratchFolder): ProjectOnDisk {
  const paths = [...new Map(given.map((path) => [realpathSync(path), path])).values()];
  const files = new Map<string, FileSource>();
  const datapackage: Datapackage[] = [];
  const problems: Problem[] = [];
  const refuse = (file: string, reason: string) =>
    void problems.push({ code: 'file-not-opened', file, ...problemTexts['file-not-opened']({ reason }) });
  const described = new Set<string>();
  const add = (name: string, path: string) => {
    const reason = whyUnreadable(path);
    if (reason !== undefined) return refuse(name, reason);
    const real = realpathSync(path);
    if (!files.has(real) && !described.has(real)) files.set(real, diskFile(name, path, scratch));
  };
  const addDescribed = (name: string, path: string) => {
    if (whyUnreadable(path) !== undefined) return add(name, path);
    described.add(realpathSync(path));
    files.delete(realpathSync(path));
    files.set(`described ${name}`, diskFile(name, path, scratch));
  };
  const names = distinctNames(paths.map((path) => (isFolder(path) ? path : dirname(path))));
  for (const [index, path] of paths.entries()) {
    const prefix = paths.length > 1 ? `${names[index]!}/` : '';
    if (!isFolder(path)) {
      add(prefix + basename(path), path);
      continue;
    }
    const entries = entriesOf(path);
    if (entries === undefined) {
      refuse(path, 'you may not look into this folder');
      continue;
    }
    const before = files.size + problems.length;
    for (const name of entries)
      if (/\.(csv|tsv|txt)$/i.test(name) && !isFolder(join(path, name))) add(prefix + name, join(path, name));
    if (entries.includes(packageName)) {
      const file = prefix + packageName;
      const reason = whyUnreadable(join(path, packageName));
      const text = reason === undefined ? readFileSync(join(path, packageName), 'utf8') : '';
      if (reason === undefined) datapackage.push({ file, text });
      else refuse(file, reason);
      for (const each of resourcePaths(text))
        if (isFile(resolve(path, each))) addDescribed(nameIn(prefix, each), resolve(path, each));
    } else if (files.size + problems.length === before) {
      const folders = entries.filter((name) => isFolder(join(path, name))).slice(0, 5);
      problems.push({ code: 'folder-without-files', file: path, ...problemTexts['folder-without-files']({ folders }) });
    }
  }
  return { files: [...files.values()], datapackage, problems };
}

/** Folder names that differ: the last part of each path, with as many parts before it as it takes. */
function distinctNames(folders: readonly string[]): readonly string[] {
  const unlike = new Set(folders).size;
  const longest = Math.max(1, ...folders.map((folder) => folder.split(sep).length));
  for (let parts = 1; parts < longest; parts++) {
    const names = folders.map((folder) => folder.split(sep).slice(-parts).join('/'));
    if (new Set(names).size === unlike) return names;
  }
  return folders;
}

/** As `datapackage.json` names it: an absolute path is its own name. */
function nameIn(prefix: string, path: string): string {
  return resolve(path) === path ? path : prefix + path;
}

function diskFile(name: string, path: string, scratch?: ScratchFolder): FileSource {
  return {
    name,
    size: statSync(path).size,
    handle: { path },
    read: async (start, end) => {
      const bytes = new Uint8Array(Math.max(0, end - start));
      const file = openSync(path, 'r');
      try {
        return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
      } finally {
        closeSync(file);
      }
    },
    ...(scratch && { keepCopy: async (chunks) => diskFile(name, await scratch.write(chunks)) })
  };
}

function resourcePaths(text: string): readonly string[] {
  try {
    const { resources } = JSON.parse(text.replace(/^\uFEFF/, '')) as { resources?: unknown };
    if (!Array.isArray(resources)) return [];
    return resources.flatMap((resource: { path?: unknown } | null) => {
      const path = [resource?.path].flat();
      return path.length === 1 && typeof path[0] === 'string' ? [path[0].replaceAll('\0', '')] : [];
    });
  } catch {
    return [];
  }
}

/** Names in a folder, in order; undefined where one may not look. */
function entriesOf(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder).sort();
  } catch {
    return undefined;
  }
}

/** Pipes and devices never end, and links may lead nowhere. */
function whyUnreadable(path: string): string | undefined {
  if (!isFile(path)) return isFolder(path) ? 'it is a folder' : 'it is a link that leads nowhere, or no ordinary file';
  try {
    accessSync(path, constants.R_OK);
    return undefined;
  } catch {
    return 'you may not read it';
  }
}

function isFile(path: string): boolean {
  return status(path)?.isFile() ?? false;
}

function isFolder(path: string): boolean {
  return status(path)?.isDirectory() ?? false;
}

/** What stands at a path; undefined where nothing does, or links run in a circle. */
function status(path: string) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
