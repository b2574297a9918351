import { frameworks } from '#lib/catalog/frameworks.ts';
import { criterionIds } from '#lib/catalog/identifiers.ts';
import type { ItemColumn } from './item-columns.ts';
import { nearest } from './nearest.ts';
import type { Trouble } from './reading.ts';

/** What is said of a text that names nothing known, with the nearest that would: an id with the same numbers, the name in it, or an indicator. */
export function itemTrouble(
  { names, allowsIndicator }: ItemColumn,
  text: string,
  indicators: readonly string[]
): Trouble {
  if (names === 'indicator')
    return { code: 'indicator-unknown', details: { cell: text, nearest: nearest(text, indicators) } };
  const items = frameworks
    .flatMap((framework) => framework.items)
    .filter(({ kind }) => names === 'item' || kind === names)
    .map(({ id }) => id);
  const candidates = [...(names === 'item' ? criterionIds : []), ...items, ...(allowsIndicator ? indicators : [])];
  const numbered = candidates.filter((candidate) => digitsOf(candidate) === digitsOf(text));
  const words = numbered
    .map((candidate) => candidate.slice(candidate.lastIndexOf('.') + 1))
    .filter((word) => /\D/.test(word));
  return { code: 'item-unknown', details: { cell: text, names, nearest: nearest(text, [...numbered, ...words]) } };
}

/** What is numbered otherwise is another thing, however near its name. */
function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ').trim();
}
