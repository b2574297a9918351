import { normaliseHeader } from '#lib/catalog/header.ts';
import { findAction, findGoal, findItem, findLevel } from '#lib/catalog/find-item.ts';
import type { TableName } from '#lib/catalog/types.ts';

/** A column that names something of the catalog or of the project. */
export interface ItemColumn {
  readonly column: string;
  /** What it names. */
  readonly names: 'item' | 'goal' | 'action' | 'level' | 'indicator';
  /** Whether it may name an indicator: instead of an item of the catalog, or, for `indicator`, nothing else. */
  readonly allowsIndicator: boolean;
}

const item: ItemColumn = { column: 'item', names: 'item', allowsIndicator: true };

/** Columns that name items, by table. What was published (`disclosures`) need not be an indicator that is known. */
export const itemColumns: Partial<Readonly<Record<TableName, readonly ItemColumn[]>>> = {
  assessments: [item],
  replies: [item],
  charter: [{ column: 'item', names: 'indicator', allowsIndicator: true }],
  commitments: [
    { column: 'goal', names: 'goal', allowsIndicator: false },
    { column: 'action', names: 'action', allowsIndicator: false },
    { column: 'level', names: 'level', allowsIndicator: false },
    { column: 'indicator', names: 'indicator', allowsIndicator: true }
  ],
  shortfalls: [{ column: 'indicator', names: 'indicator', allowsIndicator: true }]
};

/**
 * What a cell of such a column means, as the catalog (or the project, for `indicators`) spells it; undefined where it is not known.
 * An indicator's own id comes before a reading of the same words as an item.
 */
export function spellItem(
  { names, allowsIndicator }: ItemColumn,
  text: string,
  indicators: readonly string[]
): string | undefined {
  if (allowsIndicator && indicators.includes(text)) return text;
  return finders[names](text) ?? (allowsIndicator ? spelledAs(text, indicators) : undefined);
}

/** The one of the names that a text means, compared as headers are; undefined where it means none, or two. */
export function spelledAs(text: string, names: readonly string[]): string | undefined {
  if (names.includes(text)) return text;
  const wanted = normaliseHeader(text);
  const found = names.filter((name) => normaliseHeader(name) === wanted);
  return found.length === 1 ? found[0] : undefined;
}

const finders: Readonly<Record<ItemColumn['names'], (text: string) => string | undefined>> = {
  item: findItem,
  goal: findGoal,
  action: findAction,
  level: findLevel,
  indicator: () => undefined
};
