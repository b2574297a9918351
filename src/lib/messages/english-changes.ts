import { isolating } from './isolating.ts';
import type { ChangesWords } from './changes-words.ts';

/** What changed since an earlier edition, in English. */
export const englishChanges = isolating<ChangesWords>({
  heading: 'What changed',
  since: (edition) => `Since edition ${edition}, from what both editions publish.`,
  nothing: (edition) => `No verdict and no figure differs from edition ${edition}.`,
  kinds: {
    real: 'Verdicts and figures',
    completeness: 'What is reported',
    withheld: 'Newly withheld',
    shown: 'Newly shown',
    groups: 'Groups',
    method: 'How it is measured and judged'
  },
  explained: {
    real: 'A figure that differs need not mean that anything changed: each says whether chance alone could have made it.',
    completeness: 'Reported now and not before, or the other way round. That is no change of the thing itself.',
    withheld: 'Shown before, and not now, to protect people. It says nothing about the figure.',
    shown: 'Not shown before, and shown now.',
    groups: 'Groups that are new in the data, or no longer in them.',
    method: 'Figures and verdicts before and after cannot be compared as they stand.'
  },
  fromTo: (before, after) => `${before}, now ${after}`,
  clear: 'More than chance alone could make.',
  notClear: 'Chance alone could have made the difference.',
  revised: (period) => `Revised for ${period}.`,
  newer: (before, after) => `${before}, then ${after}.`,
  groupsCame: (groups) => `New: ${groups}.`,
  groupsGone: (groups) => `No longer there: ${groups}.`,
  definition: 'The definition changed.',
  thresholds: 'The thresholds or the target changed.',
  policy: 'The rule that protects people changed.',
  isShown: 'shown',
  added: 'Measures that are new',
  gone: 'Measures that are gone'
});
