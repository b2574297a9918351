import type { ViewSubject } from './subjects.ts';

/** First letter upper case, the rest as it is. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** A label inside a sentence: first letter lower case, unless the word is written in capitals (`ZIP code`). */
export function inSentence(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.slice(0, 1).toLowerCase() + label.slice(1);
}

/** The view's own label of a group, else the name as given. */
export function groupLabel(view: ViewSubject | undefined, group: string): string {
  return view?.rows.find((row) => row.group === group)?.label.en ?? group;
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
  return label.includes(',') ? `“${label}”` : label;
}
