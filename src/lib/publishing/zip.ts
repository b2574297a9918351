import { zipSync, type Zippable } from 'fflate';

/**
 * An edition as one ZIP: paths sorted, one fixed date for all, so that the same files give the same bytes. `folder` is put
 * before every path where it is given.
 */
export function zip(files: ReadonlyMap<string, Uint8Array>, folder = ''): Uint8Array {
  const prefix = folder === '' ? '' : `${folder}/`;
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))) {
    const bytes = files.get(path);
    if (bytes) entries[prefix + path] = [bytes, { mtime: sameEverywhere() }];
  }
  return zipSync(entries, { level: 6 });
}

/** ZIP keeps local time, and fflate reads it off the local clock: noon of one day, made in local time, reads the same anywhere. */
function sameEverywhere(): Date {
  return new Date(1980, 0, 1, 12, 0, 0);
}
