import type { AbsentWord, GapReasonWord, Text } from './subjects.ts';

/** A letter in plain words, ready to be sent: printed as a page or written as text. */
export interface Letter {
  /** The demand's id; `everything` for the letter that joins them all. */
  readonly id: string;
  readonly subject: string;
  readonly blocks: readonly LetterBlock[];
}

export type LetterBlock =
  { readonly kind: 'paragraph'; readonly text: string } | { readonly kind: 'list'; readonly items: readonly string[] };

export type LetterLanguage = 'en' | 'es';

/**
 * What a letter speaks of, in the shapes that its sentences need: cards of `scorecard/model.ts` and asks of the catalog fit them as
 * they are. One demand gives a letter of its own; several are joined into one.
 */
export interface LetterSubject {
  readonly id: string;
  readonly institution: string;
  readonly edition: LetterEdition;
  /** At least one. */
  readonly demands: readonly DemandSubject[];
  /** What to ask for, for the demands' tables; a table without an entry is asked for by what its measures count. */
  readonly asks: readonly AskSubject[];
  /** Days that we propose for an answer. */
  readonly answerDays: number;
  /** False where the figures are private: a letter leaves the building, so it then prints none. */
  readonly withFigures: boolean;
}

export interface LetterEdition {
  readonly edition: string;
  readonly dataDate: string;
  readonly publisher: { readonly name: string; readonly role: string; readonly contact: string };
  /** Counts from 1 to `upTo` are hidden. */
  readonly policy: { readonly upTo: number };
  readonly madeUp: boolean;
}

export interface AskSubject {
  readonly table: string;
  readonly what: Text;
  readonly items: readonly Text[];
  readonly holder: Text;
  readonly elsewhere?: Text;
}

export interface DemandSubject {
  readonly id: string;
  readonly kind: 'no-data' | 'cannot-tell' | 'cannot-conclude';
  readonly criterion?: string;
  readonly title: Text;
  readonly question: Text;
  readonly tables: readonly string[];
  readonly measures: readonly DemandMeasure[];
  readonly open: readonly OpenSubject[];
  readonly asked?: { readonly on: string; readonly answeredOn?: string; readonly days?: number };
}

export interface DemandMeasure {
  readonly id: string;
  readonly label: Text;
  readonly unit: Text;
  readonly event: Text;
  readonly why?: string;
}

/** A comparison that cannot be concluded, and what would be enough. */
export interface OpenSubject {
  readonly dimension: Text;
  readonly period: string;
  readonly group: Text;
  readonly reference: Text;
  readonly reason?: GapReasonWord;
  readonly have: number | string | AbsentWord;
  readonly enough?: number;
  /** 0–1. */
  readonly knownShare?: number | AbsentWord;
}
