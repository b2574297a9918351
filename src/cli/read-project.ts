import { openSync, readSync, closeSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { FileSource } from '#lib/database/database.ts';

/** The files of one or more project folders (or CSV files), as intake takes them. */
export interface ProjectFiles {
  readonly files: readonly FileSource[];
  readonly datapackage?: { readonly file: string; readonly text: string };
}

const packageName = 'datapackage.json';

/**
 * Reads which CSV files there are: those in the folders named (not below them), those that a `datapackage.json` names, and
 * those named themselves. Files are known by their path from the folder; with several folders, by the folder's name before it.
 */
export function readProject(paths: readonly string[]): ProjectFiles {
  const several = paths.length > 1;
  const files = new Map<string, FileSource>();
  const packages: { file: string; text: string; folder: string; prefix: string }[] = [];
  const add = (name: string, path: string) => files.set(path, diskFile(name, path));
  for (const path of paths) {
    if (!statSync(path).isDirectory()) {
      add(several ? relative(dirname(dirname(path)), path).replaceAll(sep, '/') : basename(path), path);
      continue;
    }
    const prefix = several ? `${basename(path)}/` : '';
    for (const name of readdirSync(path).sort()) {
      if (name === packageName)
        packages.push({ file: prefix + name, text: readFileSync(join(path, name), 'utf8'), folder: path, prefix });
      else if (/\.(csv|tsv|txt)$/i.test(name)) add(prefix + name, join(path, name));
    }
  }
  for (const { text, folder, prefix } of packages)
    for (const path of resourcePaths(text)) {
      const absolute = resolve(folder, path);
      if (isFile(absolute)) add(prefix + path, absolute);
    }
  const datapackage = packages.length > 1 ? merged(packages) : packages[0];
  return {
    files: [...files.values()],
    ...(datapackage === undefined ? {} : { datapackage: { file: datapackage.file, text: datapackage.text } })
  };
}

function diskFile(name: string, path: string): FileSource {
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
    }
  };
}

interface Package {
  readonly resources?: readonly { readonly path?: unknown }[];
}

function parsed(text: string): Package {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Package) : {};
  } catch {
    return {};
  }
}

function resourcePaths(text: string): string[] {
  const { resources } = parsed(text);
  if (!Array.isArray(resources)) return [];
  return resources.flatMap((resource: { path?: unknown } | null) =>
    typeof resource?.path === 'string' ? [resource.path] : []
  );
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Several packages as one: all resources, the first package's word on the whole project. A broken one is left whole for intake to say so. */
function merged(packages: readonly { file: string; text: string; prefix: string }[]): { file: string; text: string } {
  const broken = packages.find(({ text }) => Object.keys(parsed(text)).length === 0);
  if (broken !== undefined) return broken;
  const all = packages.map(({ text, prefix }) => ({ content: parsed(text), prefix }));
  const resources = all.flatMap(({ content, prefix }) =>
    (Array.isArray(content.resources) ? content.resources : []).map((resource: { path?: unknown }) => ({
      ...resource,
      path: typeof resource.path === 'string' ? prefix + resource.path : resource.path
    }))
  );
  return {
    file: packages.map(({ file }) => file).join(', '),
    text: JSON.stringify({ ...all[0]?.content, resources })
  };
}
