import { normaliseHeader } from '#lib/catalog/header.ts';

const names = [
  ['january', 'enero', 'ene'],
  ['february', 'febrero'],
  ['march', 'marzo'],
  ['april', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'junio'],
  ['july', 'julio'],
  ['august', 'agosto', 'ago'],
  ['september', 'septiembre', 'sept'],
  ['october', 'octubre'],
  ['november', 'noviembre'],
  ['december', 'diciembre', 'dic']
];

/** `07` for July, Jul, Jul. or julio; undefined for any other word. */
export function monthNumber(word: string): string | undefined {
  const wanted = normaliseHeader(word);
  const index = names.findIndex((month) => month.some((name) => name === wanted || name.slice(0, 3) === wanted));
  return index < 0 ? undefined : String(index + 1).padStart(2, '0');
}
