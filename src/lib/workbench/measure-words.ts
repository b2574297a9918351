import type { Messages } from '#lib/messages/messages.ts';
import type { IndicatorCard } from '#lib/scorecard/model.ts';
import { measureState } from './measure-state.ts';

/** The widest thing that can be said of a measure, for the list: its gap where there is one, else its verdict; `tone` is which. */
export function measureWords(
  card: IndicatorCard,
  messages: Messages
): { readonly text: string; readonly tone: string } {
  const tone = measureState(card);
  const isGap = tone === 'clear-gap' || tone === 'no-clear-gap' || tone === 'cannot-conclude' || tone === 'not-judged';
  return { tone, text: isGap ? messages.gaps.verdict(tone).toLowerCase() : messages.verdicts.verdictInSentence(tone) };
}
