import { daysBetween } from '#lib/catalog/days-between.ts';
import type { AccountabilityMessages } from '#lib/messages/accountability-messages.ts';
import type { Edition, Reply } from '#lib/scorecard/model.ts';

/** The last day of an edition: its data date, or its own date where that is a whole one and later. Never the clock's. */
export function countedTo(edition: Pick<Edition, 'edition' | 'dataDate'>): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(edition.edition);
  return isDay && edition.edition > edition.dataDate ? edition.edition : edition.dataDate;
}

/** When the institution was asked, and when it answered or how long it has not. */
export function replyClock(
  reply: Pick<Reply, 'askedOn' | 'repliedOn'>,
  edition: Pick<Edition, 'edition' | 'dataDate'>,
  words: AccountabilityMessages
): string {
  const { askedOn, repliedOn } = reply;
  if (repliedOn !== undefined) return words.replies.answered(askedOn, repliedOn, daysBetween(askedOn, repliedOn));
  const last = countedTo(edition);
  const days = daysBetween(askedOn, last);
  return days < 0 ? words.replies.askedLater(askedOn, last) : words.replies.waiting(askedOn, days, last);
}
