import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '#lib/problem.ts';
import { sha256 } from '#lib/publishing/sha256.ts';

/**
 * Writes an edition's files below `out`, and the publisher's record beside it. Files that an earlier edition wrote there and
 * nobody changed since are replaced, or removed where the new edition has none; any other file stays. Where one of those
 * stands in the way, nothing at all is written.
 *
 * @param recordFile must lie outside of whatever is hosted
 * @returns the problems that forbade it; empty when it is done
 */
export function writeEdition(
  out: string,
  files: ReadonlyMap<string, Uint8Array>,
  record: string,
  recordFile = `${out}.record.json`
): readonly Problem[] {
  const earlier = earlierFiles(out);
  const problems = [
    ...[...files].flatMap(([path, bytes]) => inTheWay(out, path, bytes, earlier)),
    ...(isForeignRecord(recordFile) ? [problem(recordFile)] : [])
  ];
  if (problems.length > 0) return problems;
  const manifest = 'manifest.json';
  for (const [path, bytes] of files) if (path !== manifest) write(join(out, path), bytes);
  for (const [path, hash] of earlier)
    if (!files.has(path) && isUnchanged(join(out, path), hash)) rmSync(join(out, path));
  const last = files.get(manifest);
  if (last !== undefined) write(join(out, manifest), last);
  write(recordFile, new TextEncoder().encode(record));
  return [];
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.part`;
  writeFileSync(part, bytes);
  renameSync(part, file);
}

/** Path → SHA-256 of what an earlier edition wrote here, its manifest included. */
function earlierFiles(out: string): ReadonlyMap<string, string> {
  const file = join(out, 'manifest.json');
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return new Map();
  const bytes = readFileSync(file);
  try {
    const manifest = JSON.parse(bytes.toString('utf8')) as {
      software?: unknown;
      files?: readonly { path?: unknown; sha256?: unknown }[];
    };
    if (typeof manifest.software !== 'string' || !manifest.software.startsWith('Answerable ')) return new Map();
    const listed = (manifest.files ?? []).flatMap(({ path, sha256: hash }) =>
      typeof path === 'string' && typeof hash === 'string' && isInside(path) ? [[path, hash] as const] : []
    );
    return new Map([...listed, ['manifest.json', sha256(bytes)]]);
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
  bytes: Uint8Array,
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
  return readFileSync(file).equals(bytes) ? [] : [problem(file)];
}

function ancestors(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function isUnchanged(file: string, hash: string): boolean {
  return existsSync(file) && statSync(file).isFile() && sha256(readFileSync(file)) === hash;
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
