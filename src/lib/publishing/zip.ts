import { zipFiles, type ZipWatch } from './zip-files.ts';

/**
 * An edition as one ZIP: paths sorted, one fixed date for all, so that the same files give the same bytes everywhere. `folder` is put
 * before every path where it is given. Rejects where `watch.signal` ends it.
 */
export function zip(files: ReadonlyMap<string, Uint8Array>, folder = '', watch: ZipWatch = {}): Promise<Blob> {
  const prefix = folder === '' ? '' : `${folder}/`;
  const entries = [...files].map(([path, content]) => ({ name: prefix + path, content }));
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return zipFiles(entries, { ...watch, isSameEverywhere: true });
}
