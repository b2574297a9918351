import type { FileSource } from '#lib/database/database.ts';

/** A file of the project in hand, for intake: DuckDB streams it from disk, nothing is copied whole. */
export function browserFile({ name, file }: { readonly name: string; readonly file: File }): FileSource {
  return {
    name,
    size: file.size,
    handle: { blob: file },
    read: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer())
  };
}
