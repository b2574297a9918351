import type { Language } from './languages.ts';

/** What the workbench says about languages. */
export interface WorkbenchLanguageWords {
  readonly pages: string;
  readonly form: string;
}

/** What the workbench says about languages, in one of them. */
export function workbenchLanguageWords(language: Language): WorkbenchLanguageWords {
  return words[language];
}

const words: Readonly<Record<Language, WorkbenchLanguageWords>> = {
  en: { pages: 'Language of the pages', form: 'Language of the form' },
  es: { pages: 'Idioma de las páginas', form: 'Idioma del formulario' }
};
