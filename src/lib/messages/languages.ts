import { english } from './english.ts';
import type { Messages } from './messages.ts';
import { spanish } from './spanish.ts';

/** The languages that everything is said in, the first of them at the root of an edition. */
export const languages = ['en', 'es'] as const;

export type Language = (typeof languages)[number];

/** What each language calls itself, for the switch between them. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

/** Whether that is the tag of a language that everything is said in. */
export function isLanguage(tag: string): tag is Language {
  return (languages as readonly string[]).includes(tag);
}

/** Every sentence in that language. */
export function messagesOf(language: Language): Messages {
  return all[language];
}

const all: Readonly<Record<Language, Messages>> = { en: english, es: spanish };
