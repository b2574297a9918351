import { englishEdition } from './english-edition.ts';
import { spanishEdition } from './spanish-edition.ts';

/** What is said of an edition as a thing to find, cite and use again, in one language. */
export interface EditionMessages {
  readonly cite: string;
  /** One line for a list of references; `address` is where the edition is found, where that is known. */
  readonly citation: (edition: CitedEdition) => string;
  readonly licence: string;
  readonly licenceNotStated: string;
  /** What a description of the data says of an institution's tables. */
  readonly dataOf: (institution: string) => string;
  /** The same of the whole edition. */
  readonly dataOfAll: (institutions: string) => string;
  /** Names of the tables, for machines that list them. */
  readonly tables: Readonly<Record<'data' | 'gaps' | 'criteria' | 'all', string>>;
}

/** An edition as a reference names it; `until` is its data date in words. */
export interface CitedEdition {
  readonly publisher: string;
  readonly title: string;
  readonly edition: string;
  readonly until: string;
  readonly madeUp: boolean;
  readonly address?: string;
}

/** What is said in that language; in English where there is none yet. */
export function editionMessages(language: string): EditionMessages {
  return languages[language] ?? englishEdition;
}

const languages: Readonly<Record<string, EditionMessages>> = { en: englishEdition, es: spanishEdition };
