import type { DisclosurePolicy } from '#lib/disclosure/policy.ts';
import type { Publisher } from '#lib/scorecard/model.ts';

/** What the person asks for; all else comes from the project. */
export interface EditionOptions {
  /** The product's version. */
  readonly software: string;
  /** `YYYY-MM` or `YYYY-MM-DD`; default: the project's, else the data date. */
  readonly edition?: string;
  /** Default: the project's. */
  readonly publisher?: Publisher;
  /** `best`, `largest`, `overall`, `rest` or a group; default: the project's. */
  readonly reference?: string;
  /** Pairs of dimensions to cross. */
  readonly crossings?: readonly (readonly [string, string])[];
  /** Only these indicators. */
  readonly only?: readonly string[];
  /** Default: `cms`. */
  readonly policy?: DisclosurePolicy;
}
