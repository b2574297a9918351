import { englishFrameworks } from './english-frameworks.ts';
import { spanishFrameworks } from './spanish-frameworks.ts';

export type ItemKindWord =
  'step' | 'goal' | 'level' | 'example' | 'value' | 'principle' | 'role' | 'action' | 'criterion';

/** What is said on the pages of the frameworks, in one language; the items' own words are in the catalog. */
export interface FrameworkMessages {
  readonly contents: string;
  readonly pages: {
    readonly overview: string;
    readonly glossary: string;
    readonly nav: string;
  };
  readonly overview: {
    readonly title: string;
    readonly lead: readonly string[];
    /** What each framework is, by its id. */
    readonly about: Readonly<Record<'light-and-heat' | 'raising-the-bar', string>>;
    readonly whole: (title: string) => string;
    readonly criteria: string;
    readonly ours: string;
    readonly noneHere: string;
    readonly pairs: string;
    readonly pairsText: string;
  };
  readonly source: {
    readonly from: (source: string, authority: string) => string;
  };
  /** One thing of a kind, as a label before its number: `Goal`. */
  readonly kind: Readonly<Record<ItemKindWord, string>>;
  /** Several of a kind, as a heading: `Examples of accountability`. */
  readonly kinds: Readonly<Record<ItemKindWord, string>>;
  /** `19 goals`. */
  readonly counted: (kind: ItemKindWord, count: string) => string;
  readonly item: {
    readonly question: string;
    readonly practices: Readonly<Record<'goal' | 'action', string>>;
    readonly noPractices: string;
    readonly level: (level: string) => string;
    readonly speaksTo: string;
    readonly sameAsk: string;
    readonly vignettes: string;
  };
  readonly resources: {
    readonly heading: string;
    readonly lead: string;
    readonly noYear: string;
  };
  readonly vignettes: {
    readonly heading: string;
    readonly lead: string;
    readonly shows: string;
  };
  readonly glossary: {
    readonly title: string;
    readonly lead: string;
  };
  readonly record: {
    readonly title: (institution: string, edition: string) => string;
    readonly heading: (institution: string) => string;
    readonly kicker: (edition: string) => string;
    readonly lead: string;
    readonly scorecard: string;
    readonly summary: string;
    /** `Something is on record for 7 of 19 goals.` as a line of the summary. */
    readonly onRecord: (kind: ItemKindWord, some: string, all: string) => string;
    readonly summaryNote: string;
    readonly nothing: string;
    readonly promises: string;
    readonly measures: string;
    readonly assessments: string;
    readonly replies: string;
    readonly promiseDates: (madeOn: string, dueOn: string) => string;
    /** What is on record for the items of a step, level or role, which are listed on their own. */
    readonly below: (promises: number, measures: number, assessments: number, replies: number) => string;
    readonly more: (kind: ItemKindWord) => string;
  };
}

/** What is said in that language; in English where there is none yet. */
export function frameworkMessages(language: string): FrameworkMessages {
  return languages[language] ?? englishFrameworks;
}

const languages: Readonly<Record<string, FrameworkMessages>> = { en: englishFrameworks, es: spanishFrameworks };
