import { isolating } from './isolating.ts';
import type { Messages } from './messages.ts';
import { spanishGaps } from './spanish-gaps.ts';
import { spanishMethods } from './spanish-methods.ts';
import { spanishNumbers } from './spanish-numbers.ts';
import { spanishPage } from './spanish-page.ts';
import { spanishVerdicts } from './spanish-verdicts.ts';

/** Everything that is said, in the plain Spanish of the United States. */
export const spanish = isolating<Messages>({
  language: 'es',
  direction: 'ltr',
  text: ({ en, es }) => es ?? en,
  numbers: spanishNumbers,
  gaps: spanishGaps,
  verdicts: spanishVerdicts,
  page: spanishPage,
  methods: spanishMethods
});
