import type { Scorecard } from '#lib/scorecard/model.ts';
import type { EditionLanguage } from './languages.ts';

/** What of an edition is asked for; everything where nothing is said. */
export interface PublishOptions {
  /** The first stands at the root, each other in a folder of its name; default: all. At least one. */
  readonly languages?: readonly EditionLanguage[];
  /**
   * Pictures of an institution in a language: path below the institution's folder (`card.png`, `embed/SLUG.png`) → bytes. Default:
   * none.
   */
  readonly pictures?: (scorecard: Scorecard<'public'>, language: EditionLanguage) => ReadonlyMap<string, Uint8Array>;
  /** SHA-256 in lower-case hex, where the platform has a quicker one than ours. */
  readonly hash?: (bytes: Uint8Array) => string;
}
