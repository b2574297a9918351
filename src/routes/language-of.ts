import { isLanguage, languages, type Language } from '#lib/messages/languages.ts';

/** The language that the first part of an address names; the first of ours where it names none. */
export function languageOf(part: string | undefined): Language {
  return part !== undefined && isLanguage(part) ? part : languages[0];
}
