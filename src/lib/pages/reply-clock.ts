import { daysBetween } from '#lib/catalog/days-between.ts';
import type { AccountabilityMessages } from '#lib/messages/accountability-messages.ts';
import { daysSince } from '#lib/scorecard/days-since.ts';
import { lastDay } from '#lib/scorecard/last-day.ts';
import type { Edition, Reply } from '#lib/scorecard/model.ts';

/** When the institution was asked, and when it answered or how long it has not; an answer may be there without its day. */
export function replyClock(
  reply: Pick<Reply, 'askedOn' | 'repliedOn' | 'text' | 'agrees'>,
  edition: Pick<Edition, 'edition' | 'dataDate'>,
  words: AccountabilityMessages
): string {
  const { askedOn, repliedOn, text, agrees } = reply;
  if (repliedOn !== undefined) return words.replies.answered(askedOn, repliedOn, daysBetween(askedOn, repliedOn));
  if (text !== undefined || agrees !== undefined) return words.replies.answeredSomeDay(askedOn);
  const last = lastDay(edition);
  const days = daysSince(askedOn, last);
  if (days === undefined) return words.replies.unanswered(askedOn);
  return days < 0 ? words.replies.askedLater(askedOn, last) : words.replies.waiting(askedOn, days, last);
}
