import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileSource } from '#lib/database/database.ts';
import type { ProjectFiles } from '#lib/intake/take-in.ts';

/** A folder of CSV files as a project: its `datapackage.json` and every file that ends in `.csv`, in order of name. */
export function readFolder(folder: string): ProjectFiles {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort();
  const datapackage = join(folder, 'datapackage.json');
  return {
    files: names.map((name) => fileOnDisk(folder, name)),
    ...(existsSync(datapackage)
      ? { datapackage: { file: 'datapackage.json', text: readFileSync(datapackage, 'utf8') } }
      : {})
  };
}

/** A file on disk that both engines can read. */
export function fileOnDisk(folder: string, name: string): FileSource {
  const path = join(folder, name);
  return {
    name,
    size: statSync(path).size,
    handle: { path },
    read: async (start, end) => {
      const bytes = new Uint8Array(end - start);
      const file = openSync(path, 'r');
      readSync(file, bytes, 0, end - start, start);
      closeSync(file);
      return bytes;
    }
  };
}

/** A file in memory, for what needs no database. */
export function fileInMemory(text: string): FileSource {
  const bytes = new TextEncoder().encode(text);
  return { name: 'file.csv', size: bytes.length, read: async (start, end) => bytes.slice(start, end) };
}
