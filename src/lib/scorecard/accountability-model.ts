import type { ComponentId, CriterionId, Kind, Localised, Maybe } from '#lib/catalog/types.ts';
import type {
  CommitmentFinding,
  CommitmentState,
  GapReason,
  UnregisteredShortfall,
  Verdict
} from '#lib/findings/types.ts';
import type { Assessment, CharterRule, Commitment, Exact, Harm, RegisterState, Reply } from '#lib/tallies/tally.ts';

/** Every promise with what became of it, and what the data shows missed and nobody registered. */
export interface LedgerCard {
  /** Adds up to the number of commitments. */
  readonly counts: Readonly<Record<CommitmentState, number>>;
  readonly overdue: number;
  readonly commitments: readonly CommitmentCard[];
  readonly unregistered: readonly UnregisteredCard[];
  /** Whether the institution keeps a register of commitments, and one of shortfalls. */
  readonly register: RegisterState['state'];
  readonly shortfallRegister: RegisterState['state'];
}

export interface CommitmentCard {
  /** Unique on the page: `promise-3`. */
  readonly id: string;
  readonly commitment: Commitment;
  readonly finding: CommitmentFinding;
  readonly goal?: ItemReference;
  readonly action?: ItemReference;
  readonly level?: ItemReference;
  readonly indicator?: IndicatorReference;
  /** Round of the process that it belongs to, from 1. */
  readonly round: number;
}

export type UnregisteredCard = UnregisteredShortfall & {
  /** Where it is a target. */
  readonly measure?: IndicatorReference;
  readonly dimensionLabel?: Localised;
};

export interface ItemReference {
  readonly id: string;
  readonly number?: string;
  readonly title: Localised;
}

export interface IndicatorReference {
  readonly id: string;
  readonly slug: string;
  readonly label: Localised;
  readonly verdict: Verdict;
  readonly scale: number;
  readonly kind: Kind;
}

/** The patients' track: harms by how far they came. */
export interface RedressCard {
  readonly register: RegisterState['state'];
  /** Each harm in its furthest stage; adds up to the number of harms. */
  readonly counts: Readonly<Record<HarmStage, number>>;
  readonly harms: readonly HarmCard[];
  /** Indicators by the people affected (`harms-redressed`, `harms-acknowledged` …) that have a view by any dimension. */
  readonly byGroup: readonly IndicatorReference[];
}

export type HarmStage = 'named' | 'acknowledged' | 'redressed';

export interface HarmCard {
  /** Unique on the page: `harm-2`. */
  readonly id: string;
  readonly harm: Harm;
  readonly stage: HarmStage;
  readonly daysToAcknowledge?: number;
  readonly daysToRedress?: number;
  /** From naming to the data date, while it is not redressed. */
  readonly daysOpen?: number;
}

/** The process as a circle: what is done, due and overdue per step, goal and level, round by round. */
export interface ProcessCard {
  /** The five, in order. */
  readonly steps: readonly StepCard[];
  /** The four. */
  readonly levels: readonly { readonly item: ItemReference; readonly counts: ProgressCounts }[];
  /** A round closes when a commitment of goal 5.3 (review and begin again) is completed. At least one. */
  readonly rounds: readonly RoundCard[];
  /** Commitments that name no goal, so stand in no step. */
  readonly unplaced: ProgressCounts;
}

/** done: completed by the data date; due: open, not due yet; overdue: due and open. */
export interface ProgressCounts {
  readonly done: number;
  readonly due: number;
  readonly overdue: number;
}

export interface StepCard {
  readonly item: ItemReference;
  readonly counts: ProgressCounts;
  readonly goals: readonly {
    readonly item: ItemReference;
    readonly level?: string;
    readonly counts: ProgressCounts;
    /** Ids of commitment cards. */
    readonly commitments: readonly string[];
  }[];
}

export interface RoundCard {
  readonly number: number;
  readonly closedOn?: string;
  readonly counts: ProgressCounts;
}

export interface FrameworkRecord {
  readonly framework: 'criteria' | 'light-and-heat' | 'raising-the-bar';
  readonly items: readonly ItemRecord[];
}

/** What the institution has on record for one item; all empty: nothing on record. */
export interface ItemRecord {
  readonly id: string;
  /** The data's verdict, of a criterion only. */
  readonly verdict?: Verdict;
  /** Ids of commitment cards that name it. */
  readonly commitments: readonly string[];
  readonly assessments: readonly Assessment[];
  /** Indicators that name it and have data. */
  readonly indicators: readonly IndicatorReference[];
  readonly replies: readonly Reply[];
}

/** The rules that a community set, and when. */
export interface CharterCard {
  readonly rules: readonly (CharterRule & { readonly label?: Localised; readonly daysBefore?: number })[];
}

/** One thing to ask the institution for: a whole criterion without data, a measure without data, or what cannot be concluded. */
export interface DemandCard {
  /** Unique slug: `governance-1`, `harms-redressed`, `readmitted-within-30-days`. */
  readonly id: string;
  readonly kind: 'no-data' | 'cannot-tell' | 'cannot-conclude';
  readonly component: ComponentId;
  readonly criterion?: CriterionId;
  readonly title: Localised;
  /** The key question that stays open. */
  readonly question: Localised;
  /** Registers (or records, results) that would fill it, in the order of the catalog. */
  readonly tables: readonly string[];
  readonly measures: readonly {
    readonly id: string;
    readonly label: Localised;
    readonly unit: Localised;
    readonly event: Localised;
    readonly why?: string;
  }[];
  /** Of `cannot-conclude`: which groups, and what would be enough. */
  readonly open: readonly {
    readonly dimension: Localised;
    readonly period: string;
    readonly group: Localised;
    /** `rest`: everyone else. */
    readonly reference: Localised;
    readonly reason?: GapReason;
    /** Rows of the group there are, where they may be shown. */
    readonly have: Maybe<Exact>;
    /** Rows of the group that would be enough. */
    readonly enough?: number;
    /** Share of rows whose group is known, where that is the reason; 0–1. */
    readonly knownShare?: Maybe<number>;
  }[];
  /** When the institution was asked about it already, and whether it answered. */
  readonly asked?: { readonly on: string; readonly answeredOn?: string; readonly days?: number };
}
