import { spanishWorkbenchWords } from './spanish-workbench-words.ts';
import { workbenchWords, type WorkbenchWords } from './workbench-words.ts';

/** The words of the workbench in that language; in English where there are none. */
export function workbenchMessages(language: string): WorkbenchWords {
  return languages[language] ?? workbenchWords;
}

const languages: Readonly<Record<string, WorkbenchWords>> = { en: workbenchWords, es: spanishWorkbenchWords };
