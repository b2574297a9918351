import type { GapMessages } from './gap-messages.ts';
import type { MethodSection, RulesSubject } from './method-section.ts';
import type { Numbers } from './numbers.ts';
import type { PageMessages } from './page-messages.ts';
import type { EditionSubject, Text } from './subjects.ts';
import type { VerdictMessages } from './verdict-messages.ts';

/** Every sentence a person reads, in one language. A second language is one more object of this type. */
export interface Messages {
  /** Language tag for `lang`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The text in this language, else in English. */
  text(localised: Text): string;
  readonly numbers: Numbers;
  readonly gaps: GapMessages;
  readonly verdicts: VerdictMessages;
  readonly page: PageMessages;
  /** What every measure, interval, test, verdict and the disclosure rule is, for the methods page. */
  methods(edition: EditionSubject, rules: RulesSubject): readonly MethodSection[];
}
