import { normaliseHeader } from './header.ts';
import type { GroupRole } from './types.ts';

const fillers = new Set(
  (
    'race races ethnicity ethnicities language languages payer payers payor insurance coverage religion gender sex group groups ' +
    'category age patient client respondent some any all the status code specify please explain combined default response ' +
    'raza etnia idioma seguro respuesta'
  ).split(' ')
);

/** Whether a label is short and was written with accents that its `key` has lost: `Ña` is no `NA`. */
export function isOtherWord(label: string, key: string): boolean {
  return key.length < 4 && /(?!\w)[\p{L}\p{M}]/u.test(label);
}

/**
 * The role of a label that is not of the vocabulary, as far as it says other, declined or unknown; undefined where it says none.
 * `whole`: it says one of them and nothing else (`Unknown race/ethnicity`). Else it is a label of its own: `unknown` where it joins
 * unknown and declined, `mixed` where it joins one of the three with something else (`Other/Unknown`).
 */
export function absentRole(
  label: string,
  roleOf: (part: string) => GroupRole | undefined
): { readonly role: GroupRole; readonly whole: boolean } | undefined {
  const roles = label
    .split(/[/,;|&()]|\s+(?:or|and|o|u|y|e)\s+|\s+-\s+/i)
    .filter((part) => withoutFillers(part) !== '')
    .map((part) => {
      const plain = withoutFillers(part);
      return (isOtherWord(part, plain) ? undefined : (roleOf(part) ?? roleOf(plain))) ?? 'known';
    });
  const first = roles[0];
  if (first === undefined || roles.every((role) => role === 'known')) return undefined;
  if (roles.every((role) => role === first)) return { role: first, whole: true };
  return { role: roles.every((role) => role === 'unknown' || role === 'declined') ? 'unknown' : 'mixed', whole: false };
}

function withoutFillers(part: string): string {
  const words = normaliseHeader(part).split('_');
  const kept = words.filter((word) => !fillers.has(word));
  return kept.join(' ');
}
