import type { ProposalReason } from '#lib/messages/proposal-messages.ts';
import type { WideInto } from './wide-setting.ts';

/** `sure` and `likely` are used and said; what is `ask` is not used until a person says so. */
export type Confidence = 'sure' | 'likely' | 'ask';

/** One thing that was understood of a file, or asked about it. */
export interface ProposedPart {
  /** What it concerns: `table`, `columns`, `dimensions`, `constants`, `strata`, `wide`, `where`, `absent`, `groups`, `privacy`, `indicators`. */
  readonly part: string;
  /** The file's column, where it is about one. */
  readonly column?: string;
  /** What it is taken for: a table column, a dimension, a value, `not used`. */
  readonly means: string;
  readonly confidence: Confidence;
  readonly reason: ProposalReason;
  /** The row of the file that it is about, where it is about one. */
  readonly record?: number;
}

/** What the object `answerable` of datapackage.json would say; keys as they stand there. */
export interface ProposedSettings {
  readonly table: 'results' | 'records';
  readonly columns?: Readonly<Record<string, string>>;
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly constants?: Readonly<Record<string, string>>;
  readonly strata?: { readonly dimension: string; readonly group: string };
  readonly where?: string;
  readonly absent?: Readonly<Record<string, string>>;
  readonly groups?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly wide?: ProposedWide | readonly ProposedWide[];
}

/** Columns that stand side by side: their names, or what each stands for by name. */
export interface ProposedWide {
  readonly columns: readonly string[] | Readonly<Record<string, string>>;
  readonly into: WideInto;
  readonly values: string;
}

/** A way of taking one file: a file that holds several measures is taken several times. */
export interface ProposedResource {
  readonly name: string;
  /** Cells that mean blank (`schema.missingValues`). */
  readonly missingValues: readonly string[];
  readonly answerable: ProposedSettings;
}

/** A line of indicators.csv. The favourable direction is only there where the file says it. */
export interface ProposedIndicator {
  readonly indicator: string;
  readonly label: string;
  readonly kind: 'proportion' | 'rate' | 'mean' | 'estimate';
  readonly scale: number;
  readonly favourable?: 'higher' | 'lower';
  readonly numerator?: string;
  readonly denominator?: string;
  readonly table: string;
}

/** What a file that nobody described was understood as. Without resources it is not used; the parts say why. */
export interface Proposal {
  readonly file: string;
  readonly table: 'results' | 'records' | '';
  readonly parts: readonly ProposedPart[];
  readonly resources: readonly ProposedResource[];
  readonly indicators: readonly ProposedIndicator[];
}
