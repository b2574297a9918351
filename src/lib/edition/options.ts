import type { DisclosurePolicy } from '#lib/disclosure/policy.ts';
import type { EditionLanguage } from '#lib/publishing/languages.ts';
import type { PublishOptions } from '#lib/publishing/publish.ts';
import type { Publisher, Scorecard } from '#lib/scorecard/model.ts';
import type { Pauses } from './in-pieces.ts';

/** What the person asks for; all else comes from the project. Pauses are taken by `assess` and `publishInPieces`. */
export interface EditionOptions extends Pauses {
  /** The product's version. */
  readonly software: string;
  /** `YYYY-MM` or `YYYY-MM-DD`; default: the project's, else the data date. */
  readonly edition?: string;
  /** Default: the project's. */
  readonly publisher?: Publisher;
  /** Where the edition will be found, an https address that ends with a slash; default: the project's. */
  readonly address?: string;
  /** Terms of use, an SPDX identifier or an https address; default: the project's. */
  readonly licence?: string;
  /** The first stands at the root, the others in folders of their own; default: all. */
  readonly languages?: readonly EditionLanguage[];
  /** Scorecards of earlier editions, as they were published: each institution is compared with its newest. Default: none. */
  readonly previous?: readonly Scorecard<'public'>[];
  /** What draws the PNGs; default: none. */
  readonly pictures?: NonNullable<PublishOptions['pictures']>;
  /** SHA-256 where the platform has a quicker one than ours. */
  readonly hash?: NonNullable<PublishOptions['hash']>;
  /** `best`, `largest`, `overall`, `rest` or a group; default: the project's. */
  readonly reference?: string;
  /** Pairs of dimensions to cross. */
  readonly crossings?: readonly (readonly [string, string])[];
  /** Only these indicators. */
  readonly only?: readonly string[];
  /** Told now and then what share of counting is done, by `assess` of counting and comparing: 0 to 1. */
  readonly onCounted?: (share: number) => void;
  /** Default: `cms`. */
  readonly policy?: DisclosurePolicy;
}
