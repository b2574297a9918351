import { spanishRegisterWords } from './spanish-register-words.ts';
import { registerWords, type WorkbenchRegisterWords } from './workbench-register-words.ts';

/** The workbench's words about registers, letters and replies in that language; in English where there are none. */
export function registerMessages(language: string): WorkbenchRegisterWords {
  return languages[language] ?? registerWords;
}

const languages: Readonly<Record<string, WorkbenchRegisterWords>> = { en: registerWords, es: spanishRegisterWords };
