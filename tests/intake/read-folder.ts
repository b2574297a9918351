import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeSync
} from 'node:fs';
import { tmpdir } from 'node:os';
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

let copies: string | undefined;

/** Where copies in UTF-8 are kept until the tests end. */
function copiesFolder(): string {
  if (copies === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'copies-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    copies = made;
  }
  return copies;
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
    },
    keepCopy: async (chunks) => {
      const copy = `${name.replaceAll('/', '-')}.${readdirSync(copiesFolder()).length}`;
      const file = openSync(join(copiesFolder(), copy), 'wx');
      try {
        for await (const chunk of chunks) writeSync(file, chunk);
      } finally {
        closeSync(file);
      }
      return { ...fileOnDisk(copiesFolder(), copy), name };
    }
  };
}

/** A file in memory, for what needs no database. */
export function fileInMemory(text: string): FileSource {
  const bytes = new TextEncoder().encode(text);
  return { name: 'file.csv', size: bytes.length, read: async (start, end) => bytes.slice(start, end) };
}
