import type { FileSource } from '#lib/database/database.ts';
import type { RecordPlace } from './scan-records.ts';

/** The lines below a table: notes, sources, the query that made it. */
export interface Footer {
  /** Index among the misshapen records of the first that belongs to it; as many as there are where there is none. */
  readonly from: number;
  /** Text of its first line, empty where there is none. */
  readonly text: string;
}

/**
 * The misshapen records with which a file ends, if they read like notes: the first of them is a single cell with several words or a
 * rule of signs. A row that was cut off is none, nor is what stands in a quotation that does not close. `records`: how many the file has, the header among them.
 */
export async function findFooter(
  file: FileSource,
  columns: number,
  misshapen: readonly RecordPlace[],
  records: number
): Promise<Footer> {
  const none = { from: misshapen.length, text: '' };
  if (columns < 2) return none;
  let from = misshapen.length;
  while (from > 0 && misshapen[from - 1]!.record === records - (misshapen.length - from) - 1) from--;
  for (; from < misshapen.length; from++) {
    const place = misshapen[from]!;
    if (place.record === 0 || place.cells !== 1 || !place.isWellQuoted) continue;
    const text = await textOf(file, place);
    if (isNote(text)) return { from, text };
  }
  return none;
}

/** Whether a line of a single cell is a note rather than the beginning of a row. */
export function isNote(text: string): boolean {
  return /^[-_=*#~.]{2,}$/.test(text) || (/\p{L}/u.test(text) && /\S\s+\S|:$/u.test(text));
}

const shown = 400;

async function textOf(file: FileSource, place: RecordPlace): Promise<string> {
  const bytes = await file.read(place.byte, Math.min(place.end, place.byte + shown));
  return new TextDecoder().decode(bytes).trim().replace(/^"|"$/g, '').replaceAll('""', '"').trim();
}
