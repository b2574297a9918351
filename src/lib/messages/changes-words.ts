import { englishChanges } from './english-changes.ts';
import { spanishChanges } from './spanish-changes.ts';

/** Words of the section that says what changed since an earlier edition. */
export interface ChangesWords {
  readonly heading: string;
  readonly since: (edition: string) => string;
  readonly nothing: (edition: string) => string;
  /** Heading of each kind of change, in the order in which they are shown. */
  readonly kinds: Readonly<Record<'real' | 'completeness' | 'withheld' | 'shown' | 'groups' | 'method', string>>;
  readonly explained: Readonly<Record<'real' | 'completeness' | 'withheld' | 'shown' | 'groups' | 'method', string>>;
  readonly fromTo: (before: string, after: string) => string;
  readonly clear: string;
  readonly notClear: string;
  readonly revised: (period: string) => string;
  readonly newer: (before: string, after: string) => string;
  readonly groupsCame: (groups: string) => string;
  readonly groupsGone: (groups: string) => string;
  readonly definition: string;
  readonly thresholds: string;
  readonly policy: string;
  readonly isShown: string;
  readonly added: string;
  readonly gone: string;
}

/** The words in a language; English for any that is not there. */
export function changesWords(language: string): ChangesWords {
  return language === 'es' ? spanishChanges : englishChanges;
}
