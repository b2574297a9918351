import type { CriterionId, Indicator, Maybe } from '#lib/catalog/types.ts';
import type { Audience, Tally } from '#lib/tallies/tally.ts';

/** A tally with what was computed from it. Values are unscaled (a share is 0–1); multiply by `factor` to print. */
export interface Estimate<A extends Audience> {
  readonly audience: A;
  readonly tally: Tally<A>;
  readonly estimate: Maybe<number>;
  readonly lower: Maybe<number>;
  readonly upper: Maybe<number>;
  readonly standardError: Maybe<number>;
  /** Indicator's scale, or 1 where the file's own figure is passed on. */
  readonly factor: number;
  /** `ok`, or why there is no estimate. */
  readonly status:
    'ok' | 'withheld' | 'not-reported' | 'not-collected' | 'not-applicable' | 'not-reached' | 'unreadable';
  readonly reliability: 'ok' | 'unreliable';
  readonly isReference: boolean;
  /** Group's share of the population served, 0–1. */
  readonly populationShare?: number;
  readonly adjustment: 'crude' | 'age-standardised';
  /** Rows divided by max(1, design effect): what intervals and tests use. */
  readonly effectiveSize?: number;
}

export interface Measure {
  readonly estimate: Maybe<number>;
  readonly lower: Maybe<number>;
  readonly upper: Maybe<number>;
  readonly standardError: Maybe<number>;
  readonly factor: number;
}

export type GapVerdict = 'clear-gap' | 'no-clear-gap' | 'cannot-conclude' | 'not-judged';
export type GapReason = 'interval' | 'too-few' | 'withheld' | 'unknowns' | 'no-test';
export type ReferenceRule = 'best' | 'largest' | 'overall' | 'rest' | 'named';

/** One group against the reference group: three measures, one test, one verdict. */
export interface Comparison<A extends Audience> {
  readonly audience: A;
  readonly institution: string;
  readonly period: string;
  readonly indicator: string;
  readonly dimension: string;
  /** A group's label, or `rest` (everyone else). */
  readonly reference: string;
  readonly referenceRule: ReferenceRule;
  readonly compared: string;
  readonly difference: Measure;
  readonly ratio: Measure;
  /** Absent `not-applicable` for kinds without events. */
  readonly events: Measure;
  /** True where a group is withheld, so that events are "at least". */
  readonly atLeast: boolean;
  readonly pValue?: number;
  readonly pAdjusted?: number;
  /** How many tests the Holm family has. */
  readonly familySize: number;
  readonly smallestGap: number;
  readonly verdict: GapVerdict;
  readonly reason?: GapReason;
  /** Whether the compared group fares worse than the reference. */
  readonly worse: boolean;
  /** Denominator of the compared group that would be enough to conclude, where that can be said. */
  readonly enough?: number;
}

export type Verdict = 'met' | 'partly' | 'not-met' | 'cannot-tell' | 'no-data';

export interface Thresholds {
  readonly metAt?: number;
  readonly partlyAt?: number;
  readonly from: 'default' | 'charter' | 'target' | 'user';
  readonly setBy?: string;
  readonly setOn?: string;
}

export interface IndicatorVerdict {
  readonly institution: string;
  readonly indicator: string;
  readonly verdict: Verdict;
  /** Period (or range of dates) that was judged. */
  readonly period?: string;
  readonly thresholds?: Thresholds;
  /** voting-seats-by-group: how many groups have four fifths of their share, of how many that are large enough to count. */
  readonly groups?: { readonly fair: Maybe<number>; readonly all: number };
  /** Why it is `cannot-tell` or `no-data`. */
  readonly why?:
    | 'interval'
    | 'withheld'
    | 'not-reported'
    | 'not-reached'
    | 'not-applicable'
    | 'unreadable'
    | 'not-collected'
    | 'no-thresholds';
}

export interface CriterionVerdict {
  readonly institution: string;
  readonly criterion: CriterionId;
  readonly verdict: Verdict;
  readonly indicators: readonly IndicatorVerdict[];
}

export interface LargestEvents {
  readonly indicator: string;
  readonly dimension: string;
  readonly compared: string;
  readonly reference: string;
  readonly period: string;
  readonly events: number;
  readonly lower: number;
  readonly upper: number;
  readonly atLeast: boolean;
  readonly verdict: GapVerdict;
}

export interface Headline {
  readonly institution: string;
  readonly criteria: Readonly<Record<Verdict, number>>;
  /** Comparisons of the latest period. */
  readonly clearGaps: number;
  readonly noClearGaps: number;
  readonly cannotConclude: number;
  readonly largest?: LargestEvents;
  /** Indicators without data. */
  readonly missing: readonly string[];
}

/** A dimension of an indicator in a period: what share is known, which group is the reference and by which rule. */
export interface DimensionFinding {
  readonly institution: string;
  readonly period: string;
  readonly indicator: string;
  readonly dimension: string;
  readonly knownShare: Maybe<number>;
  /** Whether a row may count in several of its groups. */
  readonly overlapping: boolean;
  readonly reference?: string;
  readonly referenceRule: ReferenceRule;
}

export interface Findings<A extends Audience> {
  readonly audience: A;
  /** In the order of the tallies; derived indicators follow. */
  readonly estimates: readonly Estimate<A>[];
  readonly comparisons: readonly Comparison<A>[];
  readonly dimensions: readonly DimensionFinding[];
  readonly indicatorVerdicts: readonly IndicatorVerdict[];
  readonly criterionVerdicts: readonly CriterionVerdict[];
  readonly headlines: readonly Headline[];
  /** All indicators, derived ones included, in the order of the catalog. */
  readonly indicators: readonly Indicator[];
}
