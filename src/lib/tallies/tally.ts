import type { Absence, Absent, Dimension, Indicator, Institution, Maybe, Verification } from '#lib/catalog/types.ts';

export type { Absence, Absent, Maybe };

/** Whom a figure may be shown to. Only `disclosure` makes `'public'` from `'private'`. */
export type Audience = 'private' | 'public';

/** A safe integer, or a decimal in canonical text (`-12.5`, no exponent, no trailing zeros). Never a float. */
export type Exact = number | string;

export interface Slice {
  readonly institution: string;
  readonly period: string;
  readonly indicator: string;
  /** A dimension's id, `all`, or `a × b`. */
  readonly dimension: string;
  /** A group's label, `all`, or `x × y`. */
  readonly group: string;
}

/**
 * What was counted in one slice; everything else is computed from it.
 *
 * | kind | numerator | denominator |
 * | --- | --- | --- |
 * | proportion | events | at risk |
 * | rate | events | exposure |
 * | mean | sum | n |
 * | ratio-of-sums | sum | sum |
 * | time-to-event | closed cases | cases |
 * | composition | group's seats | all seats |
 * | coverage | cells present | cells required |
 * | estimate | – (`given`) | – |
 */
export interface Tally<A extends Audience> extends Slice {
  readonly audience: A;
  /** `period`: of records and results; `all-rows`: a register up to the data date; `year`: its trend; `in-force`: on the data date. */
  readonly span: 'period' | 'all-rows' | 'year' | 'in-force';
  readonly numerator: Maybe<Exact>;
  readonly denominator: Maybe<Exact>;
  /** mean: Σx². */
  readonly sumSquares?: Maybe<Exact>;
  /** time-to-event: how many cases closed or were last seen open after so many days. */
  readonly times?: Maybe<readonly Duration[]>;
  /** estimate: as the file gives them, on the indicator's scale. */
  readonly given?: Maybe<Given>;
  /** Rows (cases) behind the tally. */
  readonly rows: Maybe<number>;
  /** Rows left out because numerator or denominator is unknown. */
  readonly notReported: Maybe<number>;
  /** Distinct persons, where a person is mapped: what "small" is counted in. Never public. */
  readonly persons?: { readonly numerator: number; readonly complement: number; readonly denominator: number };
  /** For persons with many rows: sums over persons c with e_c events (or sums) in n_c rows. */
  readonly clusters?: Maybe<Clusters>;
  /** composition: the group's count in the population, and the population's. */
  readonly population?: { readonly count: Exact; readonly total: Exact };
  /** The file's own labels. */
  readonly sourceLabels: readonly string[];
  readonly verification: Verification;
  /** File and resource it was tallied from, for the publisher and the methods. */
  readonly resource: string;
}

export interface Duration {
  readonly days: number;
  readonly closed: boolean;
  readonly count: number;
}

export interface Given {
  readonly value: Exact;
  readonly standardError?: Exact;
  readonly lower?: Exact;
  readonly upper?: Exact;
}

/** m persons, Σe², Σe·n, Σn². */
export interface Clusters {
  readonly persons: number;
  readonly sumEventsSquared: Exact;
  readonly sumEventsRows: Exact;
  readonly sumRowsSquared: Exact;
}

/** What is known of a table beside its tallies. */
export interface TableFacts {
  readonly resource: string;
  readonly file: string;
  readonly table: string;
  readonly privacy: 'people' | 'public-record' | 'already-published';
  /** Privacy of its dimension columns: registers' are `people` unless written out. */
  readonly dimensionPrivacy: 'people' | 'public-record' | 'already-published';
  readonly hasPersons: boolean;
  /** Dimensions in which one of its rows may count in several groups; where it is left out, what `dimensions` says of all tables holds. */
  readonly overlapping?: readonly string[];
  readonly rows: number;
  readonly source?: string;
  readonly publishedOn?: string;
}

/** Statements of public record that stand beside the figures. */
export interface PublicRecord {
  readonly evidence: readonly Evidence[];
  readonly assessments: readonly Assessment[];
  readonly replies: readonly Reply[];
  /** Shortfalls on the register, for `unregistered-shortfalls`. */
  readonly shortfalls: readonly {
    readonly institution: string;
    readonly indicator?: string;
    readonly group?: string;
    readonly commitment?: string;
  }[];
  /** Commitments due and not completed by the data date. */
  readonly overdueCommitments: readonly {
    readonly institution: string;
    readonly commitment: string;
    readonly dueOn: string;
  }[];
  /** Rules that a community set before looking. */
  readonly charter: readonly CharterRule[];
}

export interface Evidence {
  readonly institution: string;
  readonly table: string;
  readonly what: string;
  readonly quote?: string;
  readonly url?: string;
  readonly page?: string;
  readonly verification: Verification;
}

export interface Assessment {
  readonly institution: string;
  readonly item: string;
  readonly assessor: string;
  readonly rating: string;
  readonly rationale?: string;
  readonly assessedOn?: string;
}

export interface Reply {
  readonly institution: string;
  readonly item: string;
  readonly askedOn: string;
  readonly text?: string;
  readonly agrees?: string;
  readonly repliedOn?: string;
}

export interface CharterRule {
  readonly item: string;
  readonly metAt?: number;
  readonly partlyAt?: number;
  readonly referenceRule?: string;
  readonly smallestGap?: number;
  readonly judgeAge?: boolean;
  readonly setOn?: string;
  readonly setBy?: string;
}

/** Everything that was counted, with the words needed to read it. Tallies are in a fixed order. */
export interface TallySet<A extends Audience> {
  readonly audience: A;
  /** ISO date up to which the data go. */
  readonly dataDate: string;
  readonly institutions: readonly Institution[];
  readonly indicators: readonly Indicator[];
  readonly dimensions: readonly Dimension[];
  readonly tables: readonly TableFacts[];
  readonly tallies: readonly Tally<A>[];
  readonly record: PublicRecord;
}
