import type { Reply } from '#lib/tallies/tally.ts';
import { daysSince } from './days-since.ts';
import { lastDay } from './last-day.ts';
import type { DemandCard, Edition } from './model.ts';

/**
 * When the institution was last asked about any of the items given, and on which day it answered; where it has not, how many days ago
 * that was, by the newer of data date and edition. Neither for an answer without a day. `undefined` where it was never asked.
 */
export function asked(replies: readonly Reply[], items: ReadonlySet<string>, edition: Edition): DemandCard['asked'] {
  const own = replies.filter(({ item }) => items.has(item));
  const on = own.reduce((latest, { askedOn }) => (askedOn > latest ? askedOn : latest), '');
  if (on === '') return undefined;
  const latest = own.filter(({ askedOn }) => askedOn === on);
  const answeredOn = latest.flatMap(({ repliedOn }) => repliedOn ?? []).sort()[0];
  if (answeredOn !== undefined) return { on, answeredOn };
  if (latest.some(({ text, agrees }) => text !== undefined || agrees !== undefined)) return { on };
  const days = daysSince(on, lastDay(edition));
  return { on, ...(days !== undefined && days >= 0 && { days }) };
}
