/**
 * What sentences speak of, in the shapes that sentences need. This room imports nothing, so the shapes are declared again here;
 * the cards of `scorecard/model.ts` fit them as they are (`tests/messages` holds that).
 */

/** A text in the languages that have it; English always. */
export interface Text {
  readonly en: string;
  readonly es?: string;
}

export type AbsenceWord =
  'withheld' | 'not-reported' | 'not-collected' | 'not-applicable' | 'not-reached' | 'unreadable';

export interface AbsentWord {
  readonly absent: AbsenceWord;
}

export type VerdictWord = 'met' | 'partly' | 'not-met' | 'cannot-tell' | 'no-data';
export type GapVerdictWord = 'clear-gap' | 'no-clear-gap' | 'cannot-conclude' | 'not-judged';
export type GapReasonWord = 'interval' | 'too-few' | 'withheld' | 'unknowns' | 'no-test';
export type ReferenceRuleWord = 'best' | 'largest' | 'overall' | 'rest' | 'named';
export type VerificationWord = 'self-reported' | 'documented' | 'independent' | 'community';
export type WhyWord =
  | 'interval'
  | 'withheld'
  | 'not-reported'
  | 'not-reached'
  | 'not-applicable'
  | 'unreadable'
  | 'not-collected'
  | 'no-thresholds';
export type KindWord =
  | 'proportion'
  | 'rate'
  | 'directly-standardised-rate'
  | 'mean'
  | 'ratio-of-sums'
  | 'time-to-event'
  | 'composition'
  | 'coverage'
  | 'estimate';

/** What is measured: an indicator card is one. */
export interface MeasureSubject {
  readonly label: Text;
  /** Plural: "stays". */
  readonly unit: Text;
  /** Plural: "readmissions". */
  readonly event: Text;
  readonly kind: KindWord;
  readonly favourable: 'higher' | 'lower' | 'parity';
  readonly scale: number;
  /** Said in headlines where it is given. */
  readonly adjustment?: 'crude' | 'age-standardised';
}

/** Unscaled numbers; `factor` brings them to print. */
export interface FigureSubject {
  readonly numerator: number | string | AbsentWord;
  readonly denominator: number | string | AbsentWord;
  readonly estimate: number | AbsentWord;
  readonly lower: number | AbsentWord;
  readonly upper: number | AbsentWord;
  readonly factor: number;
  readonly status: 'ok' | AbsenceWord;
  readonly reliability: 'ok' | 'unreliable';
}

export interface GapSubject {
  readonly estimate: number | AbsentWord;
  readonly lower: number | AbsentWord;
  readonly upper: number | AbsentWord;
  readonly factor: number;
}

/** One group against the reference. Group names are English labels; `rest` is everyone else. */
export interface PairSubject {
  readonly reference: string;
  readonly compared: string;
  readonly difference: GapSubject;
  readonly ratio: GapSubject;
  readonly events: GapSubject;
  readonly atLeast: boolean;
  readonly pAdjusted?: number;
  readonly familySize: number;
  readonly smallestGap: number;
  readonly verdict: GapVerdictWord;
  readonly reason?: GapReasonWord;
  readonly worse: boolean;
  readonly enough?: number;
}

export interface RowSubject {
  readonly group: string;
  readonly label: Text;
  readonly role: 'known' | 'unknown' | 'declined' | 'other' | 'mixed';
  readonly figure: FigureSubject;
  readonly isReference: boolean;
  /** 0–1. */
  readonly populationShare?: number;
  readonly pair?: PairSubject;
}

/** A measure by one dimension. */
export interface ViewSubject {
  readonly label: Text;
  readonly period: string;
  readonly judged: boolean;
  readonly overlapping: boolean;
  readonly rows: readonly RowSubject[];
  readonly overall: FigureSubject;
  readonly knownShare: number | AbsentWord;
  readonly reference?: string;
  readonly referenceRule: ReferenceRuleWord;
  readonly lead?: PairSubject;
}

/** On the indicator's scale: 90 is 90% where the scale is 100. */
export interface ThresholdsSubject {
  readonly metAt?: number;
  readonly partlyAt?: number;
  readonly from: 'default' | 'charter' | 'target' | 'user';
  readonly setBy?: string;
  readonly setOn?: string;
}

export interface HeadlineSubject {
  readonly criteria: Readonly<Record<VerdictWord, number>>;
  readonly clearGaps: number;
  readonly noClearGaps: number;
  readonly cannotConclude: number;
  readonly measures: number;
  readonly missing: readonly unknown[];
}

export interface LargestSubject {
  readonly compared: string;
  readonly reference: string;
  /** Labels of the two groups, for languages that have their own; without them the names stand. */
  readonly comparedLabel?: Text;
  readonly referenceLabel?: Text;
  readonly period: string;
  readonly events: number;
  readonly lower: number;
  readonly upper: number;
  readonly atLeast: boolean;
  readonly label: Text;
  readonly event: Text;
  readonly favourable?: 'higher' | 'lower' | 'parity';
}

export interface EditionSubject {
  readonly edition: string;
  readonly title: string;
  readonly dataDate: string;
  readonly publisher: { readonly name: string; readonly role: string; readonly contact: string };
  readonly policy: { readonly id: string; readonly upTo: number; readonly version?: string };
  readonly software: string;
  readonly madeUp: boolean;
}
