import type { AskSubject, DemandMeasure, DemandSubject, LetterEdition, OpenSubject } from './letter-subjects.ts';
import type { Text } from './subjects.ts';

/** Open comparisons of one dimension and period with one reference group, by what stands in their way. */
export interface OpenGroups {
  /** Says which dimension, period and reference group. */
  readonly first: OpenSubject;
  /** Rows there are, but not enough. */
  readonly few: readonly OpenSubject[];
  /** Nothing was counted. */
  readonly none: readonly OpenSubject[];
  /** Withheld to protect people: never said by which rule. */
  readonly hidden: readonly OpenSubject[];
}

/** The sentences that letters are made of, in one language. `letters.ts` puts them in their order. */
export interface LetterWords {
  /** The text in this language, else in English. */
  text(localised: Text): string;
  subject(institution: string, title: string): string;
  /** Of the letter that joins all requests. */
  subjectOfAll(institution: string): string;
  readonly madeUp: string;
  to(institution: string): string;
  /** A blank to be filled in, in brackets; likewise `name`. */
  readonly date: string;
  readonly name: string;
  /** Who writes, about which scorecard, published by whom. */
  intro(institution: string, edition: LetterEdition): string;
  /** How many requests are joined. */
  joined(count: number): string;
  /** What the scorecard could not show; `number` from 1 where several requests are joined. */
  finding(demand: DemandSubject, number: number | undefined): string;
  /** A measure with the reason why it has no figure or no verdict; of `cannot-conclude`: the measure for everyone together. */
  measure(measure: DemandMeasure, kind: DemandSubject['kind']): string;
  /** Comparisons that cannot be concluded, and what would be enough. Figures only where `withFigures`. */
  open(open: OpenGroups, measure: DemandMeasure, withFigures: boolean): string;
  /** The groups of a dimension are not known often enough. */
  unknown(open: OpenSubject, measure: DemandMeasure, withFigures: boolean): string;
  /** After comparisons some of which are hidden: that nothing is asked of them, and what would help. */
  readonly hidden: string;
  asked(asked: NonNullable<DemandSubject['asked']>): string;
  readonly askLead: string;
  ask(ask: AskSubject): string;
  /** Who has it, and where it may be public already. */
  whereabouts(ask: AskSubject): string;
  /** The ask for a table that the catalog has no words for, and its list. */
  countsOf(measure: DemandMeasure): string;
  countItems(measure: DemandMeasure): readonly string[];
  /** More rows of the same measure, by these dimensions if any. */
  more(measure: DemandMeasure, dimensions: readonly string[]): string;
  /** Recorded groups, where too many are unknown. */
  record(dimensions: readonly string[]): string;
  /** Instead of an ask, where everything is withheld to protect people. */
  pooled(title: string): string;
  privacy(edition: LetterEdition): string;
  deadline(days: number): string;
  /** How the answer will be shown; the kind of the one demand, none where several are joined. */
  shown(kind: DemandSubject['kind'] | undefined): string;
  readonly thanks: string;
  contact(contact: string): string;
}
