import { englishHandout } from './english-handout.ts';
import { spanishHandout } from './spanish-handout.ts';

/** Words of the sheet that is printed alone: one page of a scorecard for a meeting. */
export interface HandoutWords {
  /** Of the link that opens it. */
  readonly link: string;
  readonly heading: string;
  readonly notice: string;
  readonly back: string;
  readonly gaps: string;
  /** How many of all findings with a clear gap are on the sheet. */
  readonly gapsShown: (shown: number, all: string) => string;
  /** How many rows both figures of a comparison rest on, printed. */
  readonly counts: (compared: string, reference: string) => string;
  readonly more: (count: string) => string;
  readonly whole: string;
  /** What the whole scorecard has beside the sheet. */
  readonly wholeHas: string;
  readonly findAt: string;
  /** Where the edition's address is not known. */
  readonly askPublisher: string;
}

const byLanguage: Readonly<Record<string, HandoutWords>> = { en: englishHandout, es: spanishHandout };

/** The words of a language; English where there is none of that tag. */
export function handoutWords(language: string): HandoutWords {
  return byLanguage[language] ?? englishHandout;
}
