import { labelKey } from './label-key.ts';
import { normaliseHeader } from './header.ts';
import type { Group } from './types.ts';

/**
 * The known group before the hyphen of a label with detail (`HISPANIC/LATINO - PUERTO RICAN`); undefined where there is none, or
 * where what follows names another group (`ASIAN - PACIFIC ISLANDER`).
 */
export function detailedHead(text: string, index: ReadonlyMap<string, Group>): Group | undefined {
  const parts = /^(.+?)\s+-\s+(.+)$/.exec(text);
  if (!parts) return undefined;
  const head = index.get(labelKey(parts[1]!));
  const words = normaliseHeader(parts[2]!).split('_');
  const phrases = words.flatMap((_, from) =>
    words.slice(from).map((__, length) => words.slice(from, from + length + 1))
  );
  const namesAnother = phrases.some((phrase) => {
    const group = index.get(phrase.join('_'));
    const qualifies = group?.role === 'other' && phrase.length < words.length;
    return ['not', 'non', 'or'].includes(phrase[0]!) || (group !== undefined && group !== head && !qualifies);
  });
  return head?.role === 'known' && !namesAnother ? head : undefined;
}
