import { isolating } from './isolating.ts';
import { englishGaps } from './english-gaps.ts';
import { englishMethods } from './english-methods.ts';
import { englishNumbers } from './english-numbers.ts';
import { englishPage } from './english-page.ts';
import { englishVerdicts } from './english-verdicts.ts';
import type { Messages } from './messages.ts';

/** Everything that is said, in English. */
export const english = isolating<Messages>({
  language: 'en',
  direction: 'ltr',
  text: (localised) => localised.en,
  numbers: englishNumbers,
  gaps: englishGaps,
  verdicts: englishVerdicts,
  page: englishPage,
  methods: englishMethods
});
