import { isolating } from './isolating.ts';
import type { HandoutWords } from './handout-words.ts';

/** The words of the printed sheet in English. */
export const englishHandout = isolating<HandoutWords>({
  link: 'One page to print',
  heading: 'One-page handout',
  notice: 'Print this page now: you get this one sheet.',
  back: 'Back to the whole scorecard',
  gaps: 'Clear gaps',
  gapsShown: (shown, all) => `${shown} of ${all} findings with a clear gap; the whole scorecard has the others.`,
  counts: (compared, reference) => `n ${compared} against ${reference}.`,
  more: (count) => `and ${count} more`,
  whole: 'The whole scorecard',
  wholeHas: 'Every figure with its source, interval and method, and the letters that ask for what is missing.',
  findAt: 'It stands at',
  askPublisher: 'Ask the publisher where to find it:'
});
