import type { Verdict } from './types.ts';

const verdicts: Readonly<Record<string, Verdict>> = {
  met: 'met',
  partly: 'partly',
  'partly met': 'partly',
  'not met': 'not-met',
  'cannot tell': 'cannot-tell'
};

/** The verdict whose sign an assessor's rating bears; nothing where the rating is a word of its own. */
export function maybeRatedVerdict(rating: string): Verdict | undefined {
  return verdicts[
    rating
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/gu, ' ')
  ];
}
