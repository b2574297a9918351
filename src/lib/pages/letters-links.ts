import { languagesOf, type Links } from './links.ts';
import type { PagePlace } from './page-languages.ts';

/** Addresses, relative to the page of letters, beside those of every page. What is left out is not linked. */
export interface LettersLinks extends Links {
  readonly scorecard?: string;
  /** Folder of the letters as text, with its slash or empty. */
  readonly texts?: string;
}

/** As an edition's folders are laid out: `INSTITUTION/letters/`, below the folder of the language. */
export function editionLettersLinks(slug: string, place?: PagePlace): LettersLinks {
  return {
    index: '../../index.html',
    scorecard: '../index.html',
    texts: '',
    ...languagesOf(`${slug}/letters/index.html`, place)
  };
}
