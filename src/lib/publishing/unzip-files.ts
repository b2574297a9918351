import type { FileEntry } from '@zip.js/zip.js/lib/zip-native.js';
import type { ZipWatch } from './zip-files.ts';

/** A file that was unpacked. */
export interface Unzipped {
  /** Path as the ZIP has it, mostly with `/`. */
  readonly name: string;
  readonly blob: Blob;
}

/**
 * The files in a ZIP that are `wanted`, each unpacked as a stream and checked by size and CRC: one that grows beyond the size that
 * the ZIP says is given up at once. Folders are left out. Names without the mark of UTF-8 are read as UTF-8 where they can be, else
 * in the code page of old programs. Undefined where it is no ZIP, is damaged or locked, or packed in a way that is not known.
 * Rejects where it was stopped.
 */
export async function unzipFiles(
  zip: Blob,
  wanted: (name: string) => boolean,
  { signal, onShare }: ZipWatch = {}
): Promise<readonly Unzipped[] | undefined> {
  try {
    const { BlobReader, BlobWriter, ZipReader } = await import('@zip.js/zip.js/lib/zip-native.js');
    const reader = new ZipReader(new BlobReader(zip), {
      checkSignature: true,
      checkOverlappingEntry: true,
      filenameValidation: 'tolerant',
      ...(signal && { signal })
    });
    const chosen: FileEntry[] = [];
    for (const entry of await reader.getEntries()) if (!entry.directory && wanted(entry.filename)) chosen.push(entry);
    const all = chosen.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
    let before = 0;
    const files: Unzipped[] = [];
    for (const entry of chosen) {
      const blob = await entry.getData(new BlobWriter(), { onprogress: (at) => onShare?.((before + at) / all) });
      files.push({ name: entry.filename, blob });
      before += entry.compressedSize;
    }
    return files;
  } catch {
    signal?.throwIfAborted();
    return undefined;
  }
}
