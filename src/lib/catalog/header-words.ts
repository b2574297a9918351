import words from '../../../data/headers/words.json' with { type: 'json' };
import { normaliseHeader } from './header.ts';

/** What a column of a file that nobody has described may be, going by its name. */
export type HeaderRole =
  | 'facility'
  | 'area'
  | 'place'
  | 'period'
  | 'indicator'
  | 'stratum'
  | 'group'
  | 'note'
  | 'person'
  | 'day'
  | 'weight'
  | 'design'
  | 'code'
  | 'lower'
  | 'upper'
  | 'error'
  | 'value'
  | 'size'
  | 'count'
  | 'outcome';

interface RoleWords {
  readonly role: string;
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const roles: readonly RoleWords[] = words.roles.map(({ role, names, words: single }) => ({
  role,
  names: new Set(names.map(normaliseHeader)),
  words: new Set(single.map(normaliseHeader))
}));
const dimensions = new Map(
  words.dimensions.flatMap(({ dimension, names }) => names.map((name) => [normaliseHeader(name), dimension] as const))
);
const totals = new Map(Object.entries(words.totals).map(([id, labels]) => [id, new Set(labels.map(normaliseHeader))]));
const generic = new Set(words.generic.map(normaliseHeader));

/** Every role that the name of a column may stand for: by the whole name, then by its words and its percent sign. Empty where it says nothing. */
export function headerRoles(name: string): ReadonlySet<HeaderRole> {
  const whole = normaliseHeader(name);
  const parts = whole.split('_');
  const found = roles.filter((each) => each.names.has(whole) || parts.some((part) => each.words.has(part)));
  const isCode = /\p{Ll}(?:ID|Id|Nr|Code)$/u.test(name.trim());
  return new Set([
    ...found.map(({ role }) => role as HeaderRole),
    ...(isCode ? (['code'] as const) : []),
    ...(name.includes('%') ? (['value'] as const) : [])
  ]);
}

/** The dimension that a name stands for in files that nobody has described, beside what the vocabularies know; undefined for others. */
export function headerDimension(name: string): string | undefined {
  return dimensions.get(normaliseHeader(name));
}

/** Whether a label means everyone within that dimension, or within any: `Both sexes`, `All`, `Statewide`. */
export function isTotalLabel(label: string, dimension = 'any'): boolean {
  const wanted = normaliseHeader(label);
  return (totals.get('any')?.has(wanted) ?? false) || (totals.get(dimension)?.has(wanted) ?? false);
}

/** Whether a name says how something was measured and not what (`Crude Rate`, `Count`). */
export function isGenericName(name: string): boolean {
  return generic.has(normaliseHeader(name));
}

/** Whether a name marks the figure that a publisher puts first of several (`Top-box Percentage`). */
export function isHeadlineName(name: string): boolean {
  const parts = normaliseHeader(name).split('_');
  return words.headline.some((word) => parts.includes(word));
}

/** A name without its words for limits and errors, normalised: what `bene_yes_pct_lcl` is the lower limit of. */
export function withoutLimitWords(name: string): string {
  const limits = roles.filter(({ role }) => role === 'lower' || role === 'upper' || role === 'error');
  const parts = normaliseHeader(name).split('_');
  return parts.filter((part) => part !== 'ci' && !limits.some((each) => each.words.has(part))).join('_');
}

/** Whether a name says that people living somewhere are counted, whom a rate is set against. */
export function isPopulationName(name: string): boolean {
  const parts = normaliseHeader(name).split('_');
  return words.populations.some((word) => parts.includes(normaliseHeader(word)));
}
