import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '#lib/problem.ts';
import type { FileFacts } from '#lib/publishing/manifest.ts';
import { hashInNode } from './hash-in-node.ts';
import { discard, type StagedEdition } from './stage-edition.ts';

const manifest = 'manifest.json';

/**
 * Puts a staged edition where it belongs, and the publisher's record beside it. Files that an earlier edition wrote there and
 * nobody changed since are replaced, or removed where the new edition has none; any other file stays. The staged files
 * are moved, the manifest last, so that whatever is interrupted does not look whole.
 *
 * Call it only where `inTheWayOf` finds nothing.
 */
export function installEdition(out: string, staged: StagedEdition, record: string, recordFile: string): void {
  const { folder, files } = staged;
  if (existsSync(out)) {
    const earlier = earlierFiles(out);
    const folders = new Set<string>();
    for (const path of files.keys()) if (path !== manifest) move(folder, out, path, folders);
    for (const [path, hash] of earlier)
      if (!files.has(path) && isUnchanged(join(out, path), hash)) rmSync(join(out, path));
    if (files.has(manifest)) move(folder, out, manifest, folders);
    discard(folder);
  } else {
    renameSync(folder, out);
    chmodAsUsual(out);
  }
  mkdirSync(dirname(recordFile), { recursive: true });
  writeFileSync(`${recordFile}.part`, record);
  renameSync(`${recordFile}.part`, recordFile);
}

/** Where the publisher's record of an edition goes: it must lie outside of whatever is hosted. */
export function recordFileOf(out: string): string {
  return `${out}.record.json`;
}

/** The problems that forbid to put an edition there; empty where nothing is in the way. Writes nothing. */
export function inTheWayOf(out: string, files: ReadonlyMap<string, FileFacts>, recordFile: string): readonly Problem[] {
  const earlier = earlierFiles(out);
  return [
    ...(existsSync(out) ? [...files].flatMap(([path, facts]) => inTheWay(out, path, facts, earlier)) : []),
    ...(isForeignRecord(recordFile) ? [problem(recordFile)] : [])
  ];
}

function move(from: string, to: string, path: string, folders: Set<string>): void {
  const file = join(to, path);
  const parent = dirname(file);
  if (!folders.has(parent)) {
    mkdirSync(parent, { recursive: true });
    folders.add(parent);
  }
  renameSync(join(from, path), file);
}

/** A temporary folder is made for its owner alone; an edition is to be served. */
function chmodAsUsual(folder: string): void {
  chmodSync(folder, 0o777 & ~process.umask());
}

/** Path → SHA-256 of what an earlier edition wrote here, its manifest included. */
function earlierFiles(out: string): ReadonlyMap<string, string> {
  const file = join(out, manifest);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return new Map();
  const bytes = readFileSync(file);
  try {
    const written = JSON.parse(bytes.toString('utf8')) as {
      software?: unknown;
      files?: readonly { path?: unknown; sha256?: unknown }[];
    };
    if (typeof written.software !== 'string' || !written.software.startsWith('Answerable ')) return new Map();
    const listed = (written.files ?? []).flatMap(({ path, sha256: hash }) =>
      typeof path === 'string' && typeof hash === 'string' && isInside(path) ? [[path, hash] as const] : []
    );
    return new Map([...listed, [manifest, hashInNode(bytes)]]);
  } catch {
    return new Map();
  }
}

/** A manifest is a file that anyone may have written: only paths below the folder count. */
function isInside(path: string): boolean {
  return !path.startsWith('/') && !path.includes('\\') && path.split('/').every((part) => part !== '..' && part !== '');
}

function inTheWay(
  out: string,
  path: string,
  { bytes, sha256 }: FileFacts,
  earlier: ReadonlyMap<string, string>
): readonly Problem[] {
  const file = join(out, path);
  const blocking = [out, ...ancestors(path).map((folder) => join(out, folder))].find(
    (folder) => existsSync(folder) && !statSync(folder).isDirectory()
  );
  if (blocking !== undefined) return [problem(blocking)];
  if (!existsSync(file)) return [];
  if (statSync(file).isDirectory()) return [problem(file)];
  const hash = earlier.get(path);
  if (hash !== undefined && isUnchanged(file, hash)) return [];
  return statSync(file).size === bytes && isUnchanged(file, sha256) ? [] : [problem(file)];
}

function ancestors(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function isUnchanged(file: string, hash: string): boolean {
  return existsSync(file) && statSync(file).isFile() && hashInNode(readFileSync(file)) === hash;
}

function isForeignRecord(file: string): boolean {
  if (!existsSync(file)) return false;
  if (statSync(file).isDirectory()) return true;
  try {
    const { software } = JSON.parse(readFileSync(file, 'utf8')) as { software?: unknown };
    return !(typeof software === 'string' && software.startsWith('Answerable '));
  } catch {
    return true;
  }
}

function problem(file: string): Problem {
  return {
    code: 'publish-file-in-the-way',
    severity: 'error',
    file,
    got: 'something that this command did not write, or that was changed since',
    expected: 'nothing, or the file of an earlier edition as it was written',
    remedy: 'Move it away, or choose another folder with --out. Nothing was written.'
  };
}
