import type { Messages } from '#lib/messages/messages.ts';
import { pageWords } from '#lib/messages/page-words.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import type { Audience } from './types.ts';

/** A big figure, its unit, and the sentence under it. */
export interface Key {
  readonly number: string;
  readonly of: string;
  readonly text: string;
}

export interface SummaryKeys {
  readonly gaps: Key;
  /** Without a clear gap that can be put into events there is none. */
  readonly largest?: Key & { readonly slug: string };
  readonly missing: Key;
}

/** The three figures that a reader takes away: clear gaps, the largest figure of events affected, what is missing. */
export function summaryKeys(scorecard: Scorecard<Audience>, messages: Messages): SummaryKeys {
  const words = pageWords(messages.language).summary;
  const { numbers, gaps } = messages;
  const { headline } = scorecard;
  const { largest } = headline;
  const cards = scorecard.components.flatMap((component) => [
    ...component.criteria.flatMap((criterion) => criterion.indicators),
    ...component.outcomes
  ]);
  const adjustment = cards.find((card) => card.id === largest?.indicator)?.adjustment;
  return {
    gaps: {
      number: numbers.count(headline.clearGaps),
      of: words.clearGaps(headline.clearGaps),
      text: words.gapText(headline, numbers.count)
    },
    ...(largest === undefined
      ? {}
      : {
          largest: {
            number: numbers.count(Math.round(largest.events)),
            of: messages.text(largest.event),
            text: [gaps.largest(largest), adjustment === undefined ? '' : gaps.adjustment(adjustment)].join(' ').trim(),
            slug: largest.slug
          }
        }),
    missing: {
      number: numbers.count(headline.missing.length),
      of: words.ofMeasures(numbers.count(headline.measures)),
      text: words.missingText(headline.missing.length)
    }
  };
}
