import type { FileReading } from '#lib/database/file-reading.ts';

/** How far the reading of a project has come. Rows are reckoned from their mean length, hence about right. */
export interface ReadingProgress {
  /** Of all that is to be read, 0 to 1; it never goes back. */
  readonly share: number;
  /** Of the file that is being read: rows so far, and of all. */
  readonly rows: number;
  readonly allRows: number;
  /** Seconds until all files are read; left out as long as it is too early to tell. */
  readonly secondsLeft?: number;
}

/** A file to be read: bytes, and the mean bytes of a row. */
export interface FileToRead {
  readonly size: number;
  readonly rowBytes: number;
}

/** Large files are read twice: to see what is in them, then, for longer, to take their rows in. */
const passes = [0.35, 0.65] as const;
const earliest = { milliseconds: 3000, share: 0.03 };

/**
 * Makes progress out of what the engine says that it reads. Files are told apart by their size. `now`: milliseconds of any clock.
 * The function that it gives back returns undefined for a file that is not among them.
 */
export function readingProgress(
  files: readonly FileToRead[],
  now: () => number
): (reading: FileReading) => ReadingProgress | undefined {
  const began = now();
  const all = files.reduce((sum, { size }) => sum + size, 0);
  const state = files.map((file) => ({ file, pass: 0, at: 0 }));
  let current = -1;
  let share = 0;
  return ({ size, at }) => {
    const index = state.findIndex(({ file }, position) => file.size === size && position >= current);
    const read = state[index];
    if (read === undefined) return undefined;
    current = index;
    if (at < read.at) read.pass = Math.min(read.pass + 1, passes.length - 1);
    read.at = at;
    const before = state.slice(0, index).reduce((sum, { file }) => sum + file.size, 0);
    const done = passes.slice(0, read.pass).reduce((sum, part) => sum + part, 0);
    const ofFile = done + (passes[read.pass] ?? 0) * (at / size);
    share = Math.max(share, Math.min(1, (before + ofFile * size) / all));
    const gone = now() - began;
    const canTell = gone >= earliest.milliseconds && share >= earliest.share;
    const { rowBytes } = read.file;
    return {
      share,
      rows: Math.round(at / rowBytes),
      allRows: Math.round(size / rowBytes),
      ...(canTell ? { secondsLeft: Math.round(((gone / share) * (1 - share)) / 1000) } : {})
    };
  };
}

const sampleBytes = 256 * 1024;

/** The mean length of a file's lines in bytes, from its beginning; of a file of one line all of it. */
export async function rowBytesOf(file: Blob): Promise<number> {
  const sample = new Uint8Array(await file.slice(0, sampleBytes).arrayBuffer());
  const lines = sample.reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 0);
  return Math.max(1, sample.length / Math.max(1, lines));
}

const smallest = 1_000_000;

/** The progress of a project's large files; undefined where it has none, for then there is little to wait for. */
export async function progressOf(files: readonly File[]): Promise<ReturnType<typeof readingProgress> | undefined> {
  const large = files.filter(({ size }) => size > smallest);
  if (large.length === 0) return undefined;
  const toRead = await Promise.all(
    large.map(async (file): Promise<FileToRead> => ({ size: file.size, rowBytes: await rowBytesOf(file) }))
  );
  return readingProgress(toRead, () => performance.now());
}
