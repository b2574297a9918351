import { headerRoles, isTotalLabel } from '#lib/catalog/header-words.ts';
import { normaliseHeader } from '#lib/catalog/header.ts';
import { dimensions as catalogDimensions, mapGroup } from '#lib/catalog/vocabularies.ts';
import { isPeriodName } from './period-name.ts';

/** What stands for a group in the name of a column: `White` in `rate_white`. */
export interface NamedGroup {
  readonly label: string;
  /** Of the vocabulary; `all` where everyone is meant. */
  readonly id: string;
  readonly as: 'known' | 'other' | 'total';
  /** The name without it, and without its period. */
  readonly rest: NameRest;
}

/** What is left of a name: the words for a figure. */
export interface NameRest {
  /** Equal where the words are: by it columns of one figure are found. Only a single letter keeps its case (`n` and `N`). */
  readonly key: string;
  /** As the file writes it, with `…` for what was taken out. */
  readonly text: string;
}

/** The name of a column that may stand for a group, a period, or both. */
export interface WideName {
  readonly period?: { readonly label: string; readonly rest: NameRest };
  /** By dimension. */
  readonly groups: ReadonlyMap<string, NamedGroup>;
  /** The whole name, in the form of a rest. */
  readonly whole: NameRest;
}

/** Dimensions whose groups have the same names as much else. */
const neverInNames = new Set([
  'zip3',
  'neighbourhood',
  'deprivation',
  'social-risk',
  'disability',
  'housing',
  'income',
  'immigration-status',
  'employment'
]);
const candidates = catalogDimensions.filter(({ id }) => !neverInNames.has(id)).map(({ id }) => id);
const figureWords = new Set(['n', 'd', 'num', 'den', 'denom', 'no', 'yes', 'number', 'total']);

/** Reads what the name of a column may stand for beside its figure. `given`: the name as the file has it. */
export function readWideName(given: string): WideName {
  const words = wordsOf(given);
  const period = longest(words, (text) => spellings(text).find(isPeriodName));
  const left = period ? without(words, period) : words;
  const groups = new Map<string, NamedGroup>();
  for (const id of candidates) {
    const found = longest(left, (text, isWhole) => groupOf(id, text, isWhole));
    if (!found) continue;
    const { label, group, as } = found.value;
    groups.set(id, { label, id: group, as, rest: restOf(without(left, found)) });
  }
  return {
    ...(period && { period: { label: period.value, rest: restOf(left) } }),
    groups,
    whole: restOf(words)
  };
}

interface Word {
  readonly text: string;
  readonly isWord: boolean;
}

/** Words and what stands between them; a sign of comparison belongs to its number (`65+`, `<18`). */
function wordsOf(name: string): readonly Word[] {
  return (name.match(/(?:[<>≤≥]=? ?)?[\p{L}\p{N}]+\+?|[^\p{L}\p{N}<>≤≥]+|[<>≤≥]/gu) ?? []).map((text) => ({
    text,
    isWord: /[\p{L}\p{N}]/u.test(text)
  }));
}

interface Found<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** The longest run of words that means something. */
function longest<Value>(
  words: readonly Word[],
  read: (text: string, isWhole: boolean) => Value | undefined
): Found<Value> | undefined {
  for (let length = words.length; length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length);
      if (!run[0]!.isWord || !run.at(-1)!.isWord) continue;
      const value = read(run.map(({ text }) => text).join(''), length === words.length);
      if (value !== undefined) return { from, to: from + length, value };
    }
  return undefined;
}

function without(words: readonly Word[], { from, to }: { readonly from: number; readonly to: number }) {
  return [...words.slice(0, from), { text: '…', isWord: false }, ...words.slice(to)];
}

function restOf(words: readonly Word[]): NameRest {
  const key = words
    .flatMap(({ text, isWord }) => (isWord ? [text] : (text.match(/[%#]/g) ?? [])))
    .map((text) => (/^\p{L}$/u.test(text) ? text : normaliseHeader(text) || text))
    .join(' ');
  return {
    key,
    text: words
      .map(({ text }) => text)
      .join('')
      .trim()
  };
}

/** A name with `_` between its words as a person may write it. */
function spellings(text: string): readonly string[] {
  return [text, text.replaceAll('_', ' '), text.replaceAll('_', '-')];
}

function groupOf(dimension: string, text: string, isWhole: boolean) {
  const plain = text.trim();
  const words = normaliseHeader(plain).split('_');
  if (words.some((word) => headerRoles(word).has('value'))) return undefined;
  if (isTotalLabel(plain, dimension)) return { label: 'All', group: 'all', as: 'total' as const };
  if (words.length === 1 && figureWords.has(words[0]!)) return undefined;
  if (!isTelling(dimension, plain, isWhole)) return undefined;
  const { group, mapped } = mapGroup(dimension, plain);
  if (!mapped) return undefined;
  return { label: plain, group: group.id, as: group.role === 'known' ? ('known' as const) : ('other' as const) };
}

/** Whether a label is long enough to mean a group and nothing else: an age by two ends or a sign, a word by three letters. */
function isTelling(dimension: string, label: string, isWhole: boolean): boolean {
  if (dimension === 'age') return /\d\D+\d|[<>≤≥+]|\p{L}{4}/u.test(label);
  if (dimension === 'sex' && /^[fm]$/i.test(label)) return true;
  if (dimension === 'language') return /\p{L}{4}/u.test(label);
  return label.length > 2 || (isWhole && /\p{Lu}{2}/u.test(label));
}
