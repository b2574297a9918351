import words from '../../../data/absences/words.json' with { type: 'json' };
import { normaliseHeader } from './header.ts';
import type { Absence } from './types.ts';

const byWord = new Map<string, Absence>();
const bySign = new Map<string, Absence>();
const unsure = new Map<string, Absence>();
for (const { absence, en, es, signs } of words.absences) {
  for (const word of [absence, ...en, ...es]) byWord.set(normaliseHeader(word), absence as Absence);
  for (const sign of signs) bySign.set(sign, absence as Absence);
}
for (const { absence, words: list } of words.unsure) for (const word of list) unsure.set(word, absence as Absence);

/** The typed absence that a word means wherever it stands alone (`Suppressed`, `no disponible`); undefined for any other. */
export function absenceOfWord(text: string): Absence | undefined {
  return byWord.get(normaliseHeader(text));
}

/** The typed absence that a sign means in a column of numbers (`[c]`, `..`); undefined for any other. */
export function absenceOfSign(text: string): Absence | undefined {
  return bySign.get(text.trim().toLowerCase());
}

/** What a code may mean that may as well be a value (`-9999`, `ND`): only to be asked about. Undefined for any other. */
export function unsureAbsence(text: string): Absence | undefined {
  return unsure.get(text.trim().toLowerCase().replace(/[−–]/g, '-').replace(/\.0+$/, ''));
}
