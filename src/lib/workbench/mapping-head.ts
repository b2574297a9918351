import type { ProjectFile } from './project-files.ts';

/** So many rows of a big file are tried. */
export const mostTried = 10_000;
/** Files up to this size are tried whole, in bytes. */
const small = 4 * 1024 * 1024;
const step = 1024 * 1024;
const mostRead = 64 * 1024 * 1024;

/** A file to try a mapping on: whole where it is small, else its first rows. Nothing but the piece looked at is held in memory. */
export async function headOf(
  file: ProjectFile,
  rows = mostTried,
  whole = small
): Promise<{
  readonly file: ProjectFile;
  readonly isWhole: boolean;
}> {
  if (file.file.size <= whole) return { file, isWhole: true };
  const end = await endOfRows(file.file, rows);
  if (end >= file.file.size) return { file, isWhole: true };
  return { file: { ...file, file: new File([file.file.slice(0, end)], file.file.name) }, isWhole: false };
}

/** The byte after the line end that closes so many rows; line ends between quotation marks close none. */
async function endOfRows(blob: Blob, rows: number): Promise<number> {
  const mark = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  const isBig = (mark[0] === 0xfe && mark[1] === 0xff) || mark[0] === 0;
  const isLittle = (mark[0] === 0xff && mark[1] === 0xfe) || mark[1] === 0;
  const width = isBig || isLittle ? 2 : 1;
  const low = isBig ? 1 : 0;
  const [newline, carriage, quote] = [0x0a, 0x0d, 0x22];
  let [left, isQuoted, last, end] = [rows, false, 0, 0];
  for (let start = 0; start < Math.min(blob.size, mostRead); start += step) {
    const bytes = new Uint8Array(await blob.slice(start, start + step).arrayBuffer());
    for (let at = 0; at + width <= bytes.length; at += width) {
      const sign = width === 2 && bytes[at + 1 - low] !== 0 ? 0 : bytes[at + low]!;
      if (sign === quote) isQuoted = !isQuoted;
      const endsBefore = last === carriage && sign !== newline && !isQuoted;
      if (endsBefore && left-- === 0) return start + at;
      if (endsBefore) end = start + at;
      if (sign === newline && !isQuoted) {
        end = start + at + width;
        if (left-- === 0) return end;
      }
      last = sign;
    }
  }
  return blob.size <= mostRead || end === 0 ? blob.size : end;
}
