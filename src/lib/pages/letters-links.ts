import type { LetterLanguage } from '#lib/messages/letter-subjects.ts';
import type { Links } from './links.ts';

/** Addresses, relative to the page of letters, beside those of every page. What is left out is not linked. */
export interface LettersLinks extends Links {
  readonly scorecard?: string;
  readonly otherLanguage?: string;
  /** Folder of the letters as text, with its slash or empty. */
  readonly texts?: string;
}

/** As an edition's folders are laid out: `INSTITUTION/letters/` in English, `es/INSTITUTION/letters/` in Spanish. */
export function editionLettersLinks(slug: string, language: LetterLanguage): LettersLinks {
  const top = language === 'en' ? '../../' : '../../../';
  return {
    index: `${top}index.html`,
    scorecard: `${top}${slug}/index.html`,
    otherLanguage: `${top}${language === 'en' ? 'es/' : ''}${slug}/letters/index.html`,
    texts: ''
  };
}
