import type { FileSource } from '#lib/database/database.ts';

/** A file that a person chose, for intake: DuckDB streams it from disk, nothing is copied whole. */
export function browserFile(file: File): FileSource {
  return {
    name: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath.split('/').slice(1).join('/'),
    size: file.size,
    handle: { blob: file },
    read: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer())
  };
}
