import { unzipSync } from 'fflate';

/** What of a ZIP is wanted, as texts by path, nothing else unpacked. Undefined where the bytes are no ZIP, or a broken one. */
export function maybeUnzipped(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean
): ReadonlyMap<string, string> | undefined {
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => isWanted(name) });
    const decoder = new TextDecoder();
    return new Map(Object.entries(files).map(([path, content]) => [path, decoder.decode(content)]));
  } catch {
    return undefined;
  }
}
