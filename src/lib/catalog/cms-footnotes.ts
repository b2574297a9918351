import pack from '../../../data/absences/cms-footnotes.json' with { type: 'json' };
import type { Absence, Localised } from './types.ts';

/** A footnote of the hospital files of CMS; `absence` where it says why there is no figure. */
export interface CmsFootnote {
  readonly number: number;
  readonly absence?: Absence;
  readonly label: Localised;
}

const footnotes = new Map((pack.footnotes as readonly CmsFootnote[]).map((footnote) => [footnote.number, footnote]));

/**
 * The footnotes that a cell of a footnote column names (`16, 23`), in their order; empty where the cell holds anything but numbers
 * of the list.
 */
export function cmsFootnotes(cell: string): readonly CmsFootnote[] {
  const numbers = cell.trim().split(/\s*[,;]\s*/);
  const found = numbers.map((number) => (/^\d{1,2}(?:\.0)?$/.test(number) ? footnotes.get(Number(number)) : undefined));
  return found.some((footnote) => footnote === undefined) ? [] : found.flatMap((footnote) => footnote ?? []);
}
