/** The words of `data/` as types: components, criteria, indicators, dimensions, tables. */

/** A text in the languages that have it; English always. */
export interface Localised {
  readonly en: string;
  readonly es?: string;
}

export type ComponentId = 'governance' | 'redress' | 'transparency' | 'compliance' | 'consequences';

export type CriterionId =
  | 'governance.1'
  | 'governance.2'
  | 'redress.1'
  | 'redress.2'
  | 'transparency.1'
  | 'transparency.2'
  | 'compliance.1'
  | 'consequences.1'
  | 'consequences.2';

export type Kind =
  | 'proportion'
  | 'rate'
  | 'directly-standardised-rate'
  | 'mean'
  | 'ratio-of-sums'
  | 'time-to-event'
  | 'composition'
  | 'coverage'
  | 'estimate';

export type Favourable = 'higher' | 'lower' | 'parity';

/** Why there is no figure. Never null, never 0, never an empty cell. */
export type Absence = 'withheld' | 'not-reported' | 'not-collected' | 'not-applicable' | 'not-reached' | 'unreadable';

/** A figure that is not there, with the reason. */
export interface Absent {
  readonly absent: Absence;
}

export type Maybe<T> = T | Absent;

export type Verification = 'self-reported' | 'documented' | 'independent' | 'community';

export type Privacy = 'people' | 'public-record' | 'already-published';

export type TableName =
  | 'institutions'
  | 'indicators'
  | 'results'
  | 'records'
  | 'population'
  | 'mechanisms'
  | 'seats'
  | 'decisions'
  | 'harms'
  | 'disclosures'
  | 'questions'
  | 'commitments'
  | 'reviews'
  | 'shortfalls'
  | 'assessments'
  | 'replies'
  | 'charter';

/** How a cell of a column is read. `text` is kept as it is, trimmed. */
export type ColumnType = 'text' | 'number' | 'date' | 'boolean' | 'period' | 'choice' | 'share' | 'url';

export interface ColumnDefinition {
  readonly name: string;
  readonly type: ColumnType;
  readonly required: boolean;
  /** For `choice`: canonical values; spellings that mean the same are in `choiceSynonyms`. */
  readonly choices?: readonly string[];
  /** For `choice`: other spelling (normalised as headers are) → canonical value. Read through `catalog/choice.ts`. */
  readonly choiceSynonyms?: Readonly<Record<string, string>>;
  /** Other header names (normalised as headers are) that mean this column. */
  readonly synonyms?: readonly string[];
  readonly about: string;
}

export interface TableDefinition {
  readonly name: TableName;
  readonly about: string;
  readonly privacy: Privacy;
  /** Columns whose values together name a row; a repeated key is a problem. Empty: no key. */
  readonly key: readonly string[];
  readonly columns: readonly ColumnDefinition[];
  /** Date column that gives the calendar year of a row for trends: the one named first in MODEL. */
  readonly dateColumn?: string;
  /** Date column after which a row enters denominators. */
  readonly dueColumn?: string;
}

export interface Component {
  readonly id: ComponentId;
  readonly title: Localised;
  readonly question: Localised;
}

export interface Criterion {
  readonly id: CriterionId;
  readonly component: ComponentId;
  readonly title: Localised;
  readonly question: Localised;
}

/**
 * An indicator is data, not code. Conditions are in the language of `database/condition.ts`.
 * Thresholds and targets are on the indicator's scale (scale 100: percent).
 */
export interface Indicator {
  readonly id: string;
  readonly label: Localised;
  readonly component: ComponentId;
  readonly criterion?: CriterionId;
  readonly kind: Kind;
  readonly favourable: Favourable;
  readonly scale: number;
  /** A register's table name, `results`, `records` (every file of records), or the name of one resource. */
  readonly table: string;
  /**
   * proportion, coverage: a condition; mean, rate, ratio-of-sums: a column or a condition (its 0/1); composition: the seats that
   * count; time-to-event: perhaps a condition that says that a case is closed, so that one without its date is unknown, not open.
   */
  readonly numerator?: string;
  /** A condition (`rows`: every row); rate and ratio-of-sums: a column that is summed. */
  readonly denominator?: string;
  /** time-to-event: date columns, clock starts and stops. */
  readonly from?: string;
  readonly until?: string;
  /** Date columns of a standing rule or seat: only rows in force on the data date count. */
  readonly inForce?: { readonly from: string; readonly to: string };
  /** Date column after which a row enters (default: the table's `dueColumn`). */
  readonly due?: string;
  /** coverage: columns whose distinct combinations are the cells; empty: one cell, present when any row meets the numerator. */
  readonly cells?: readonly string[];
  /** coverage: the cells required, where they are a fixed list; else every distinct cell among the denominator's rows. */
  readonly required?: readonly string[];
  /** Tallied after redaction from public estimates (`findings/`), or from the records' dimensions (`tallies/`). */
  readonly derived?:
    'targets-met-by-group' | 'unregistered-shortfalls' | 'demographics-known' | 'voting-seats-by-group';
  readonly metAt?: number;
  readonly partlyAt?: number;
  readonly target?: number;
  /** A ratio above 1 of the adverse outcome; default 1.1. */
  readonly smallestGap?: number;
  readonly level?: string;
  readonly goals: readonly string[];
  readonly actions: readonly string[];
  readonly source?: string;
  /** Why these thresholds: ours and marked as ours, or whoever set them. */
  readonly reason?: Localised;
  /** What one row of the denominator is, plural: "stays", "decisions". */
  readonly unit?: Localised;
  /** The event counted, plural: "readmissions". */
  readonly event?: Localised;
  readonly builtIn: boolean;
}

/** `unknown`, `declined` and `other` have counts, are never judged and never a reference; `mixed` labels mix one of them with something else. */
export type GroupRole = 'known' | 'unknown' | 'declined' | 'other' | 'mixed';

export interface Group {
  /** Slug, unique in its dimension. */
  readonly id: string;
  /** `label.en` is what `data.csv` prints in `group`. */
  readonly label: Localised;
  readonly role: GroupRole;
}

export interface Dimension {
  readonly id: string;
  readonly label: Localised;
  /** Groups in the catalog's fixed order, then the file's own. */
  readonly groups: readonly Group[];
  /** Ordered dimensions (age, deprivation) keep their order in every chart. */
  readonly ordered: boolean;
  /** False for age: disaggregated, never judged unless a charter says so. */
  readonly judged: boolean;
  /** A row may count in several groups. */
  readonly overlapping: boolean;
  /** The id of the pack that its labels are mapped by, where a project names one in place of the dimension. */
  readonly pack?: string;
  /** Of a whole project: ids of all packs that labels were mapped by, where any file names one. */
  readonly packs?: readonly string[];
}

export interface Institution {
  readonly name: string;
  /** Full name to be printed, where the table `institutions` gives one beside a short `institution`. */
  readonly title?: string;
  readonly system?: string;
  readonly kind?: string;
  readonly peerGroup?: string;
  readonly place?: string;
  readonly state?: string;
  readonly website?: string;
}
