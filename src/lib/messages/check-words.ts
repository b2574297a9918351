import { englishCheck } from './english-check.ts';
import { spanishCheck } from './spanish-check.ts';

/** Words of the page on which a reader has an edition's figures computed again; `{…}` is filled in by its script. */
export interface CheckWords {
  readonly title: string;
  readonly kicker: string;
  readonly lead: string;
  readonly how: readonly string[];
  readonly choose: string;
  readonly button: string;
  readonly noScript: string;
  readonly command: string;
  readonly result: string;
  readonly ready: string;
  readonly columns: readonly [string, string, string, string, string, string];
  /** What the script says. */
  readonly script: {
    readonly working: string;
    readonly summary: string;
    readonly files: string;
    readonly failed: string;
    readonly outcomes: Readonly<Record<'match' | 'mismatch' | 'word', string>>;
    readonly parts: Readonly<
      Record<'estimate' | 'interval' | 'difference' | 'ratio' | 'events' | 'test' | 'verdict' | 'count', string>
    >;
    readonly line: string;
    /** `{whose}`: the publisher or the source, by name. */
    readonly because: Readonly<Record<'persons' | 'spread' | 'case-times' | 'given' | 'not-here', string>>;
  };
}

/** The words in a language; English for any that is not there. */
export function checkWords(language: string): CheckWords {
  return language === 'es' ? spanishCheck : englishCheck;
}
