import { headerRoles, type HeaderRole } from '#lib/catalog/header-words.ts';
import { normaliseHeader } from '#lib/catalog/header.ts';
import type { LongProfile, WideFigure } from './profile-wide.ts';
import type { FileProfile } from './profile-types.ts';
import { readColumns, type ReadColumn } from './propose-columns.ts';

const letters: Readonly<Record<string, HeaderRole>> = {
  n: 'count',
  num: 'count',
  numer: 'count',
  '#': 'count',
  N: 'size',
  d: 'size',
  D: 'size',
  den: 'size',
  '%': 'value'
};
const shares = new Set(['%', 'pct', 'percent', 'percentage', 'share', 'proportion', 'porcentaje', 'proporcion']);

/** Where a word stands that says what bare numbers are: in a column of the file, or in the file's name. */
export interface FigureWord {
  readonly word: string;
  readonly in: string;
}

/** The columns of a long profile, read: the dimension of the groups is known, and the words of a figure say what it may be. */
export function longColumns(
  { profile, group, period, figures }: LongProfile,
  dimension: string | undefined,
  said: FigureWord | undefined
): readonly ReadColumn[] {
  return readColumns(profile).map((column): ReadColumn => {
    const { dimension: _, codeOf: _of, ...plain } = column;
    const figure = figures.find(({ name }) => name === column.name);
    if (figure) return { ...plain, roles: figureRoles(figure, said) };
    if (column.name === period) return { ...plain, roles: new Set<HeaderRole>(['period']) };
    if (column.name !== group || dimension === undefined) return column;
    const { numbers: _numbers, ...labels } = column.profile;
    const known = { id: dimension, by: 'name' as const, known: 100, unmapped: [], isCoded: false };
    return { ...plain, profile: labels, roles: new Set<HeaderRole>(), dimension: known };
  });
}

function figureRoles({ name, key }: WideFigure, said: FigureWord | undefined): ReadonlySet<HeaderRole> {
  const own = key.split(' ').flatMap((word) => letters[word] ?? []);
  const words = headerRoles(name);
  if (own.length > 0 && !words.has('lower') && !words.has('upper')) return new Set(own);
  return key === '' && said ? headerRoles(said.word) : words;
}

/** Whether the words of a figure say no more than that it is a share. */
export function isOnlyShare({ key }: WideFigure): boolean {
  return key.split(' ').every((word) => shares.has(word));
}

/**
 * A word for what bare numbers are that a file says once for all of them: in a column with one value, in each name of an indicator,
 * or in its own name. Undefined where it says none, or where two say different things.
 */
export function figureWord(profile: FileProfile, columns: readonly ReadColumn[]): FigureWord | undefined {
  const texts = columns.filter(({ profile: each, only, roles }) => !each.numbers && (only ?? roles.has('indicator')));
  const found = [
    ...texts.map((column) => ({ labels: [...column.profile.values.keys()], in: column.name })),
    { labels: [profile.name], in: profile.file }
  ].flatMap(({ labels, in: where }) => {
    const words = labels.map(wordOf);
    const [first] = words;
    const isAgreed = first !== undefined && words.every((word) => word !== undefined && kind(word) === kind(first));
    return isAgreed ? [{ word: first, in: where }] : [];
  });
  const isAgreed = found.every(({ word }) => kind(word) === kind(found[0]!.word));
  return isAgreed ? found[0] : undefined;
}

/** The word of a label that says what a figure is: a share or rate, or a count; undefined where it says none or both. */
function wordOf(label: string): string | undefined {
  const words = [...normaliseHeader(label).split('_'), ...(label.includes('%') ? ['percent'] : [])];
  const telling = words.filter((word) => kind(word) !== undefined);
  return new Set(telling.map(kind)).size === 1 ? telling[0] : undefined;
}

function kind(word: string): string | undefined {
  const roles = headerRoles(word);
  if (shares.has(word)) return 'share';
  return roles.has('value') ? 'value' : roles.has('count') ? 'count' : undefined;
}
