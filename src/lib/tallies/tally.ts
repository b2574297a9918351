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
  /** Name or version of the method that a file of results gives; figures of different methods are not compared over time. */
  readonly method?: string;
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

/** Statements of public record that stand beside the figures: acts of the institution and what people say of them, never patients. */
export interface PublicRecord {
  readonly evidence: readonly Evidence[];
  readonly assessments: readonly Assessment[];
  readonly replies: readonly Reply[];
  /** Promises made by the data date. */
  readonly commitments: readonly Commitment[];
  /** Harms named by the data date. */
  readonly harms: readonly Harm[];
  /** Shortfalls on the register. */
  readonly shortfalls: readonly Shortfall[];
  /** Commitments due before the data date and not completed by it. */
  readonly overdueCommitments: readonly {
    readonly institution: string;
    readonly commitment: string;
    readonly dueOn: string;
  }[];
  /** Rules that a community set before looking. */
  readonly charter: readonly CharterRule[];
  /** Every register of every institution: kept, declared empty, or not given. In the order of institutions, then tables. */
  readonly registers: readonly RegisterState[];
}

/** Where a statement can be checked, and who has. */
export interface Source {
  readonly url?: string;
  readonly page?: string;
  readonly quote?: string;
  /** Day on which the document was archived: a column of its own, or read from an archive's address. */
  readonly archivedOn?: string;
  readonly verification: Verification;
}

export interface Evidence {
  readonly institution: string;
  readonly table: string;
  readonly what: string;
  readonly quote?: string;
  readonly url?: string;
  readonly page?: string;
  readonly archivedOn?: string;
  readonly verification: Verification;
}

export interface Assessment {
  readonly institution: string;
  /** Id of a criterion, goal, example, action, principle, value … as the catalog spells it; else as the file has it. */
  readonly item: string;
  readonly assessor: string;
  readonly rating: string;
  readonly rationale?: string;
  readonly assessedOn?: string;
  readonly source?: Source;
}

export interface Reply {
  readonly institution: string;
  readonly item: string;
  readonly askedOn: string;
  readonly text?: string;
  readonly agrees?: string;
  readonly repliedOn?: string;
  readonly source?: Source;
}

/** A promise, as the register has it. Amounts and values are canonical decimals. */
export interface Commitment {
  readonly institution: string;
  readonly commitment: string;
  readonly madeOn: string;
  readonly dueOn: string;
  /** Left out where it is later than the data date. */
  readonly completedOn?: string;
  /** Catalog ids (`lh.goal.4.1`, `rtb.action.5`, `lh.level.patient`) where the catalog has them, else the file's text. */
  readonly goal?: string;
  readonly action?: string;
  readonly level?: string;
  readonly indicator?: string;
  readonly group?: string;
  /** On the indicator's scale. */
  readonly baseline?: string;
  readonly target?: string;
  readonly amount?: string;
  readonly spent?: string;
  readonly consequence?: string;
  readonly verifiedBy?: string;
  readonly source: Source;
}

/** A harm, as the register has it; whom it touched is counted, with the small numbers withheld, and never listed here. */
export interface Harm {
  readonly institution: string;
  readonly harm: string;
  readonly identifiedOn: string;
  readonly identifiedBy: string;
  /** Days after the data date are left out, here and in `redressedOn`. */
  readonly acknowledgedOn?: string;
  readonly redressShapedBy?: string;
  readonly redressedOn?: string;
  readonly committedAmount?: string;
  readonly paidAmount?: string;
  readonly source: Source;
}

export interface Shortfall {
  readonly institution: string;
  readonly shortfall: string;
  /** Left out where the file's cell cannot be read; so is `kind`. */
  readonly foundOn?: string;
  readonly kind?: string;
  readonly commitment?: string;
  readonly indicator?: string;
  readonly group?: string;
  readonly consequence?: string;
  /** Left out where it is later than the data date, with the consequence and who enforced it; so is `resolvedOn`. */
  readonly consequenceOn?: string;
  readonly enforcedBy?: string;
  readonly resolvedOn?: string;
  readonly source: Source;
}

/** Whether an institution keeps a register: absent is not empty, and empty only where it was declared so. */
export interface RegisterState {
  readonly institution: string;
  /** Name of the table: `harms`, `seats` … */
  readonly table: string;
  readonly state: 'kept' | 'declared-empty' | 'not-given';
  /** Rows up to the data date. */
  readonly rows: number;
  /** First and last day of the register's own dates (its first date column) up to the data date; nothing is known of the time before. */
  readonly from?: string;
  readonly to?: string;
  /** Rows of this number lack a date or a name that can be read: the tallies count them as unknown, the record cannot list them. */
  readonly unlisted?: number;
  /** Some or all of its rows are people's: they are tallied with small numbers withheld, never listed, and not among `rows`. */
  readonly hidden?: true;
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

/** A statement that was run: one row's answers, counts, counts by person, times of cases, or who is served. */
export interface CountingStatement {
  readonly step: 'rows' | 'counts' | 'persons' | 'times' | 'population';
  readonly text: string;
}

/** How an indicator was counted in a resource. It holds no cell of any file, and nothing of single institutions. */
export interface Counting {
  readonly indicator: string;
  readonly resource: string;
  readonly table: string;
  /** In the order in which they were run; none where figures are taken as the file gives them. */
  readonly statements: readonly CountingStatement[];
  /** Where already published figures came from. */
  readonly source?: string;
  readonly publishedOn?: string;
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
  /** By indicator in each resource that figures are kept of, in the order of the resources. */
  readonly countings?: readonly Counting[];
}
