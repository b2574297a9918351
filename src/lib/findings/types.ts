import type { CriterionId, Indicator, Maybe } from '#lib/catalog/types.ts';
import type { Audience, Counting, Tally } from '#lib/tallies/tally.ts';

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
  /** Days from the day on which a charter was set to the data date: negative where it was set only after. */
  readonly daysBefore?: number;
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

/**
 * What became of a promise by the data date. `behind`: not due yet, and the figure lies wholly on the worse side of the straight
 * path from the baseline to the target. `cannot-tell` has a reason; `method-changed`: the figures before and after cannot be compared.
 */
export type CommitmentState = 'met' | 'met-late' | 'on-track' | 'behind' | 'missed' | 'cannot-tell' | 'method-changed';

/** One promise, judged by later data where it names an indicator and a target, else by the register's own dates. */
export interface CommitmentFinding {
  readonly institution: string;
  readonly commitment: string;
  readonly state: CommitmentState;
  /** Who says so: published figures, or the register (the institution's word unless verified). */
  readonly basis: 'data' | 'register';
  /**
   * Of `cannot-tell`: the interval holds the target · the figure is withheld · no figure of the indicator (and group) at all · none late
   * enough · not due yet and nothing to measure it by · no baseline for a path · two indicators, groups or targets that do not fit.
   */
  readonly why?: 'interval' | 'withheld' | 'no-figure' | 'no-later-figure' | 'not-due' | 'no-baseline' | 'unreadable';
  /** From the due date to the data date, where due and neither completed nor shown to be met. */
  readonly daysOverdue?: number;
  /** From the due date to its completion, where it was completed late. */
  readonly daysLate?: number;
  /** The figure it was judged by. Unscaled like all estimates. */
  readonly figure?: {
    readonly period: string;
    readonly dimension: string;
    readonly group: string;
    readonly estimate: Maybe<number>;
    readonly lower: Maybe<number>;
    readonly upper: Maybe<number>;
    readonly factor: number;
  };
  /** Where the straight path from baseline to target stands in the middle of the figure's period, on the indicator's scale. */
  readonly path?: number;
  /** What was to follow, and what did. */
  readonly consequence: {
    readonly promised?: string;
    /** `not-called-for`: not missed or overdue. `outstanding`: missed or overdue, and nothing has followed by the data date. */
    readonly state: 'not-called-for' | 'happened' | 'outstanding';
    /** From the register of shortfalls. */
    readonly what?: string;
    readonly on?: string;
    readonly enforcedBy?: string;
    /** From the due date to the consequence, or to the data date where it is outstanding. */
    readonly days?: number;
  };
  /** Name of the entry on the register of shortfalls. */
  readonly registeredAs?: string;
}

/** What the data shows missed, or what is overdue, and nobody registered. */
export type UnregisteredShortfall =
  | {
      readonly kind: 'target';
      readonly institution: string;
      readonly indicator: string;
      readonly dimension: string;
      readonly group: string;
      readonly period: string;
    }
  | {
      readonly kind: 'commitment';
      readonly institution: string;
      readonly commitment: string;
      readonly dueOn: string;
      readonly daysOverdue: number;
    };

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

/** Where an institution lies in a funnel plot: inside the 95% limits, outside them, or outside the 99.8% limits too. */
export type FunnelPlace = 'inside' | 'above-95' | 'below-95' | 'above-998' | 'below-998';

/**
 * The institutions of one peer group by one proportion or rate, held against what chance alone would make of the group's pooled
 * value. At least five institutions with figures of the same period and method; registers, which are counted whole, never.
 */
export interface Funnel {
  readonly indicator: string;
  readonly peerGroup: string;
  readonly period: string;
  /** Events of all institutions drawn by their denominators, unscaled. */
  readonly target: number;
  readonly factor: number;
  /** In the order of the institutions. */
  readonly points: readonly {
    readonly institution: string;
    readonly estimate: number;
    readonly denominator: number;
    /** Effective size, where persons have many rows; else the denominator. Limits are those of this size. */
    readonly size: number;
    readonly place: FunnelPlace;
  }[];
  /** Institutions that are not drawn. `other-period` covers another method too. */
  readonly notDrawn: readonly {
    readonly institution: string;
    readonly why: 'withheld' | 'no-figure' | 'other-period';
  }[];
  /** Unscaled limits by size, smallest first. */
  readonly limits: readonly {
    readonly size: number;
    readonly lower998: number;
    readonly lower95: number;
    readonly upper95: number;
    readonly upper998: number;
  }[];
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
  /** In the order of the register. */
  readonly commitments: readonly CommitmentFinding[];
  /** Empty for an institution without a register of shortfalls: nothing can be said to be left out of it. */
  readonly unregistered: readonly UnregisteredShortfall[];
  /** All indicators, derived ones included, in the order of the catalog. */
  readonly indicators: readonly Indicator[];
  /** By indicator, then by peer group. */
  readonly funnels?: readonly Funnel[];
  /** How each indicator was counted, as the tallies say. */
  readonly countings?: readonly Counting[];
}
