import { fallbackEvent, fallbackUnit, inSentence } from './english-words.ts';
import { isolated } from './isolated.ts';
import type { RowSubject, Text, ViewSubject } from './subjects.ts';

/** The Spanish text; the English one in quotes where there is none, so that it is seen to be borrowed. */
export function spanishText({ en, es }: Text): string {
  if (es !== undefined) return isolated(es);
  return en === '' ? '' : `«${isolated(en)}»`;
}

/** What a row of a measure is, in the plural and without an article: `estancias`. */
export function spanishUnit({ unit }: { readonly unit: Text }): string {
  return unit.es === undefined && unit.en === fallbackUnit ? 'casos contados' : spanishText(unit);
}

/** What a measure counts, in the plural and without an article: `reingresos`. */
export function spanishEvent({ label, event }: { readonly label: Text; readonly event: Text }): string {
  if (event.es === undefined && event.en === fallbackEvent(label.en)) return `casos de ${quoted(label)}`;
  return spanishText(event);
}

/** A name in quotes; those of a borrowed one are not doubled. */
export function quoted({ en, es }: Text): string {
  return `«${isolated(es ?? en)}»`;
}

/** A dimension inside a sentence: `raza y etnia`. */
export function dimensionInSentence(label: Text): string {
  return inSentence(spanishText(label));
}

/** The view's own label of a group in Spanish, else the name as given. */
export function spanishGroup(view: ViewSubject | undefined, group: string): string {
  const row: RowSubject | undefined = view?.rows.find((candidate) => candidate.group === group);
  return isolated(row === undefined ? group : (row.label.es ?? row.label.en));
}

/**
 * "el grupo «Negra o afroamericana»", "todos los demás grupos juntos": labels agree with no noun, because a group is named and
 * never described.
 */
export function theGroup(view: ViewSubject | undefined, group: string): string {
  return group === 'rest' ? 'todos los demás grupos juntos' : `el grupo «${spanishGroup(view, group)}»`;
}

/** "del grupo «Asiática»", "de todos los demás grupos juntos". */
export function ofTheGroup(view: ViewSubject | undefined, group: string): string {
  return `de ${theGroup(view, group)}`.replace(/^de el /u, 'del ');
}

/**
 * "327 reingresos menos"; events named by several words, and a number that takes no plural, keep them apart: "1 caso menos de
 * «reingresos»". `number` is printed already.
 */
export function eventsLessOrMore(
  measure: { readonly label: Text; readonly event: Text },
  number: string,
  isPlural: boolean,
  isMore: boolean
): string {
  const word = isMore ? 'más' : 'menos';
  const isNamed = measure.event.es !== undefined || measure.event.en !== fallbackEvent(measure.label.en);
  const name = measure.event.es ?? measure.event.en;
  if (isPlural && isNamed && measure.event.es !== undefined && !name.includes(' ')) {
    return `${number} ${isolated(name)} ${word}`;
  }
  return `${number} ${isPlural ? 'casos' : 'caso'} ${word} de ${quoted(isNamed ? measure.event : measure.label)}`;
}
