import { isolated } from './isolated.ts';
import type { ViewSubject } from './subjects.ts';

/** The English text for the inside of a sentence. */
export function englishText({ en }: { readonly en: string }): string {
  return isolated(en);
}

/** First letter upper case, the rest as it is. */
export function capitalise(text: string): string {
  const isolate = text.startsWith('\u2068') ? '\u2068' : '';
  const [first = ''] = text.slice(isolate.length);
  return isolate + first.toUpperCase() + text.slice(isolate.length + first.length);
}

/** A label inside a sentence: first letter lower case, unless the word is written in capitals (`ZIP code`). */
export function inSentence(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.slice(0, 1).toLowerCase() + label.slice(1);
}

/** The view's own label of a group, else the name as given. */
export function groupLabel(view: ViewSubject | undefined, group: string): string {
  return isolated(view?.rows.find((row) => row.group === group)?.label.en ?? group);
}

/** "in the group Asian", "in all other groups together". Always grammatical, whatever the label is. */
export function inGroup(view: ViewSubject | undefined, group: string): string {
  if (group === 'rest') return 'in all other groups together';
  return `in the group ${groupLabel(view, group)}`;
}

/** "the group Asian", "all other groups together": whose rate it is. */
export function ofGroup(view: ViewSubject | undefined, group: string): string {
  return inGroup(view, group).slice('in '.length);
}

/** What a row is, where the measure has no noun for it. */
export const fallbackUnit = 'cases counted';

/** What is counted, where the measure has no noun for it. */
export function fallbackEvent(label: string): string {
  return `cases of “${label}”`;
}

/** A label inside a list, marked off where it holds a comma itself. */
export function quoted(label: string): string {
  return label.includes(',') ? `“${isolated(label)}”` : isolated(label);
}

/** "327 fewer readmissions"; a number that takes no plural keeps the events apart: "1 fewer (readmissions)". `number` is printed already. */
export function eventsFewerOrMore(event: string, number: string, isPlural: boolean, isMore: boolean): string {
  const word = isMore ? 'more' : 'fewer';
  return isPlural ? `${number} ${word} ${event}` : `${number} ${word} (${event})`;
}
