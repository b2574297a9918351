/** A file inside a ZIP. */
export interface ZipEntry {
  /** Path with `/`. */
  readonly name: string;
  readonly content: Blob | Uint8Array;
}

/** How the work on a ZIP is followed and ended. */
export interface ZipWatch {
  /** Ends it: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told as it goes on: how much is done, 0 to 1. */
  readonly onShare?: (share: number) => void;
}

/** Noon of 1980-01-01 as ZIP writes a day and a time: the same for all, wherever and whenever the ZIP is made. */
const moment = (((1 << 5) | 1) << 16) | (12 << 11);

/**
 * Files as one ZIP, in their order, streamed: none is held in memory whole, so that a file of a gigabyte can be put away. Names are
 * UTF-8; beyond 4 GB it is a ZIP64. `isSameEverywhere`: the same files give the same bytes in every browser; it takes half as long
 * again, for browsers' own compression is faster but need not be the same from one to the next. Rejects where a file can no longer be read or two
 * have one name.
 */
export async function zipFiles(
  files: readonly ZipEntry[],
  { isSameEverywhere = false, signal, onShare }: ZipWatch & { readonly isSameEverywhere?: boolean } = {}
): Promise<Blob> {
  const { BlobReader, BlobWriter, Uint8ArrayReader, ZipWriter } = await import('@zip.js/zip.js/lib/zip-native.js');
  const zip = new ZipWriter(new BlobWriter('application/zip'), {
    rawLastModDate: moment,
    extendedTimestamp: false,
    useCompressionStream: !isSameEverywhere,
    ...(signal && { signal })
  });
  const all = files.reduce((sum, { content }) => sum + sizeOf(content), 0);
  let before = 0;
  for (const { name, content } of files) {
    const reader = content instanceof Blob ? new BlobReader(content) : new Uint8ArrayReader(content);
    await zip.add(name, reader, { onprogress: (at) => onShare?.((before + at) / all) });
    before += sizeOf(content);
  }
  return zip.close();
}

function sizeOf(content: Blob | Uint8Array): number {
  return content instanceof Blob ? content.size : content.length;
}
