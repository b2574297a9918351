import type {
  Absence,
  ComponentId,
  CriterionId,
  Favourable,
  Group,
  Kind,
  Localised,
  Maybe,
  Verification
} from '#lib/catalog/types.ts';
import type {
  CommitmentFinding,
  CommitmentState,
  Comparison,
  Funnel,
  GapReason,
  GapVerdict,
  LargestEvents,
  ReferenceRule,
  Thresholds,
  Verdict
} from '#lib/findings/types.ts';
import type {
  Assessment,
  Audience,
  CharterRule,
  Commitment,
  Evidence,
  Exact,
  Harm,
  RegisterState,
  Reply,
  Source
} from '#lib/tallies/tally.ts';
import type {
  CharterCard,
  DemandCard,
  FrameworkRecord,
  LedgerCard,
  ProcessCard,
  RedressCard
} from './accountability-model.ts';

/** The parts of a scorecard beside its components. */
export type {
  CharterCard,
  CommitmentCard,
  DemandCard,
  FrameworkRecord,
  HarmCard,
  HarmStage,
  IndicatorReference,
  ItemRecord,
  ItemReference,
  LedgerCard,
  ProcessCard,
  ProgressCounts,
  RedressCard,
  RoundCard,
  StepCard,
  UnregisteredCard
} from './accountability-model.ts';

import type { ChangesCard } from './changes-model.ts';

export type { Change, ChangesCard } from './changes-model.ts';

/** Words of other rooms that cards are made of, for the rooms that see nothing but cards. */
export type {
  Absence,
  Assessment,
  Audience,
  CharterRule,
  Commitment,
  CommitmentFinding,
  CommitmentState,
  ComponentId,
  CriterionId,
  Evidence,
  Exact,
  Favourable,
  GapReason,
  GapVerdict,
  Group,
  Harm,
  Kind,
  LargestEvents,
  Localised,
  Maybe,
  ReferenceRule,
  RegisterState,
  Reply,
  Source,
  Thresholds,
  Verdict,
  Verification
};

/**
 * One institution's scorecard: everything a page, a chart, an embed or a file shows, as plain versioned JSON
 * (published as `scorecard.json`). Numbers are unscaled (a share is 0–1): multiply by the figure's `factor` to print.
 */
export interface Scorecard<A extends Audience> {
  readonly version: 1;
  readonly audience: A;
  readonly institution: InstitutionCard;
  readonly edition: Edition;
  readonly headline: HeadlineCard;
  /** Always the five, in the catalog's order. */
  readonly components: readonly ComponentCard[];
  readonly ledger: LedgerCard;
  readonly redress: RedressCard;
  readonly process: ProcessCard;
  /** What is on record for every item of both frameworks, in the order of the catalog. */
  readonly frameworks: readonly FrameworkRecord[];
  /** What is missing or cannot be concluded, as something to ask for. */
  readonly demands: readonly DemandCard[];
  /** The community's own rules; left out where none were set. */
  readonly charter?: CharterCard;
  /** Every register: kept, declared empty, or not given. */
  readonly registers: readonly RegisterState[];
  /** Since the edition before; left out where none was given. */
  readonly changes?: ChangesCard;
}

export interface InstitutionCard {
  /** As people know it: the full name, where the table of institutions gives one. */
  readonly name: string;
  /** What the files call it: the column `institution` of `data.csv`. */
  readonly key: string;
  readonly slug: string;
  readonly system?: string;
  readonly kind?: string;
  readonly peerGroup?: string;
  readonly place?: string;
  readonly state?: string;
  readonly website?: string;
}

export interface Edition {
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  readonly edition: string;
  readonly title: string;
  /** ISO date. */
  readonly dataDate: string;
  readonly publisher: Publisher;
  readonly policy: Policy;
  /** The product's version. */
  readonly software: string;
  /** Where already published figures came from. */
  readonly sources: readonly { readonly source: string; readonly publishedOn?: string }[];
  /** True for the made-up example, said on every page. */
  readonly madeUp: boolean;
  /** Where the edition's folder will be found: an https address that ends with a slash. Absent where nobody has said. */
  readonly address?: string;
  /** Terms of use: an SPDX identifier or an https address. Absent where nobody has stated any. */
  readonly licence?: string;
}

export interface Publisher {
  readonly name: string;
  readonly role: string;
  readonly contact: string;
}

/** The disclosure policy's name and threshold, as the methods page states them. */
export interface Policy {
  readonly id: string;
  /** Counts from 1 to this are hidden. */
  readonly upTo: number;
  /** Version of the policy's rules; absent where nobody has given one. */
  readonly version?: string;
}

export interface HeadlineCard {
  readonly criteria: Readonly<Record<Verdict, number>>;
  readonly clearGaps: number;
  readonly noClearGaps: number;
  readonly cannotConclude: number;
  readonly largest?: LargestEvents & {
    readonly label: Localised;
    readonly event: Localised;
    readonly slug: string;
    readonly favourable?: Favourable;
    /** Labels of the two groups; none for everyone else together. */
    readonly comparedLabel?: Localised;
    readonly referenceLabel?: Localised;
  };
  readonly measures: number;
  readonly missing: readonly { readonly indicator: string; readonly label: Localised }[];
}

export interface ComponentCard {
  readonly id: ComponentId;
  readonly title: Localised;
  readonly question: Localised;
  readonly criteria: readonly CriterionCard[];
  /** Outcome indicators that name the component and no criterion. */
  readonly outcomes: readonly IndicatorCard[];
}

export interface CriterionCard {
  readonly id: CriterionId;
  readonly title: Localised;
  readonly question: Localised;
  readonly verdict: Verdict;
  readonly indicators: readonly IndicatorCard[];
  readonly evidence: readonly Evidence[];
  readonly assessments: readonly Assessment[];
  readonly replies: readonly Reply[];
}

export interface IndicatorCard {
  readonly id: string;
  readonly slug: string;
  readonly label: Localised;
  readonly component: ComponentId;
  readonly criterion?: CriterionId;
  readonly kind: Kind;
  readonly favourable: Favourable;
  readonly scale: number;
  /** What a row is ("stays"), what is counted ("readmissions"). */
  readonly unit: Localised;
  readonly event: Localised;
  /** Register (a census, no intervals), records, aggregated results. */
  readonly basis: 'register' | 'records' | 'results' | 'derived';
  readonly table: string;
  readonly numeratorText?: string;
  readonly denominatorText?: string;
  readonly source?: string;
  readonly reason?: Localised;
  readonly adjustment: 'crude' | 'age-standardised';
  /** Period (or range of dates) of `overall`. */
  readonly period?: string;
  readonly overall: Figure;
  /** Unscaled, like the figures. */
  readonly target?: number;
  readonly verdict: Verdict;
  readonly why?: string;
  readonly thresholds?: Thresholds;
  readonly verification: Verification;
  /** By dimension, latest period. */
  readonly views: readonly DimensionView[];
  /** Overall by period, oldest first; empty with fewer than two ordered periods. */
  readonly trend: readonly TrendPoint[];
  /** The institution's replies about this measure, where it belongs to no criterion (else they stand there). */
  readonly replies?: readonly Reply[];
}

export interface Figure {
  readonly numerator: Maybe<Exact>;
  readonly denominator: Maybe<Exact>;
  readonly estimate: Maybe<number>;
  readonly lower: Maybe<number>;
  readonly upper: Maybe<number>;
  readonly standardError: Maybe<number>;
  readonly factor: number;
  readonly status: 'ok' | Absence;
  readonly reliability: 'ok' | 'unreliable';
  /** Rows left out because their answer is unknown. */
  readonly notReported: Maybe<number>;
}

export interface DimensionView {
  /** Slug for ids and file names: the indicator's, or `INDICATOR--DIMENSION` from the second dimension on. */
  readonly slug: string;
  readonly id: string;
  readonly label: Localised;
  readonly period: string;
  readonly overlapping: boolean;
  readonly judged: boolean;
  /** Rows in the order to draw: by rate, worst first, where a gap is clear, else the catalog's; then withheld; unknown last. */
  readonly order: 'rate' | 'fixed';
  readonly rows: readonly GroupRow[];
  readonly overall: Figure;
  readonly knownShare: Maybe<number>;
  readonly reference?: string;
  readonly referenceRule: ReferenceRule;
  /** The comparison that the headline sentence is made of: the clear gap that is widest, else none. */
  readonly lead?: PairCard;
  /** By group and period, for groups that a reader compares: at most the lead's two and the overall. */
  readonly trend: readonly TrendLine[];
  /** The lead's difference by period, oldest first; left out with fewer than two ordered periods. */
  readonly gapTrend?: readonly GapPoint[];
}

/** The difference between the lead's two groups in one period: compared minus reference, with its interval and verdict. */
export interface GapPoint {
  readonly period: string;
  /** Position on the time axis, as in `TrendPoint`. */
  readonly at: number;
  readonly difference: PairCard['difference'];
  readonly verdict: GapVerdict;
  readonly hasNewMethod?: true;
}

export type PairCard = Omit<Comparison<Audience>, 'audience' | 'institution' | 'period' | 'indicator' | 'dimension'>;

export interface GroupRow {
  readonly group: string;
  readonly label: Localised;
  readonly role: Group['role'];
  readonly sourceLabels: readonly string[];
  readonly figure: Figure;
  readonly isReference: boolean;
  /** composition: share of the people served, 0–1. */
  readonly populationShare?: number;
  readonly pair?: PairCard;
}

export interface TrendLine {
  readonly group: string;
  readonly label: Localised;
  readonly isReference: boolean;
  readonly isOverall: boolean;
  readonly points: readonly TrendPoint[];
}

export interface TrendPoint {
  readonly period: string;
  /** Position on the time axis: the period's middle as a decimal year. */
  readonly at: number;
  readonly figure: Figure;
  /** Measured by another method than the period before: the two are not compared. */
  readonly hasNewMethod?: true;
}

/** A column of figures in the index: a measure without any institution's figure. */
export interface IndexMeasure extends Pick<
  IndicatorCard,
  'id' | 'slug' | 'label' | 'kind' | 'favourable' | 'scale' | 'unit' | 'event' | 'basis'
> {
  /** The period of most of its figures; left out where they are of all rows of a register. */
  readonly period?: string;
}

export interface IndexFigure {
  readonly figure: Figure;
  readonly verdict: Verdict;
  readonly why?: string;
  readonly period?: string;
}

/** A funnel plot of the institutions of one peer group; figures are unscaled. */
export interface FunnelCard extends Omit<Funnel, 'indicator' | 'peerGroup' | 'points' | 'notDrawn'> {
  readonly measure: IndexMeasure;
  /** In the order of the index. */
  readonly points: readonly (Omit<Funnel['points'][number], 'institution'> & FunnelName)[];
  readonly notDrawn: readonly (Omit<Funnel['notDrawn'][number], 'institution'> & FunnelName)[];
}

export interface FunnelName {
  readonly name: string;
  readonly slug: string;
}

/** The index of an edition: institutions side by side, within peer groups. */
export interface IndexCard<A extends Audience> {
  readonly version: 1;
  readonly audience: A;
  readonly edition: Edition;
  /** Measures set side by side, in the order of the catalog; left out where no institution has a figure. */
  readonly measures?: readonly IndexMeasure[];
  readonly peerGroups: readonly {
    /** Empty: no peer group named. */
    readonly name: string;
    readonly institutions: readonly {
      readonly institution: InstitutionCard;
      readonly headline: HeadlineCard;
      readonly criteria: readonly { readonly id: CriterionId; readonly title: Localised; readonly verdict: Verdict }[];
      /** One for each of `measures`, in their order. */
      readonly figures?: readonly IndexFigure[];
      /** True where not one criterion has data and not one figure is there, withheld ones included. */
      readonly isWithoutData?: boolean;
    }[];
    readonly funnels?: readonly FunnelCard[];
    /** Labels of proportions and rates among `measures` of which this peer group has no funnel plot. */
    readonly withoutFunnel?: readonly Localised[];
  }[];
}
