import { criteria } from '#lib/catalog/criteria.ts';
import { frameworks } from '#lib/catalog/frameworks.ts';
import { builtInIndicators } from '#lib/catalog/indicators.ts';
import { dimensions } from '#lib/catalog/vocabularies.ts';
import type { Indicator, Localised } from '#lib/catalog/types.ts';

/** A value that a free-text cell may well hold, and what it is. */
export interface Suggestion {
  readonly value: string;
  readonly label: string;
}

/** What of the project itself can be suggested. */
export interface Known {
  readonly institutions: readonly string[];
  readonly indicators: readonly Pick<Indicator, 'id' | 'label'>[];
}

/** Suggestions for the cells of a column of that name; none where anything may stand. The charter's items are indicators. */
export function columnSuggestions(table: string, column: string, known: Known): readonly Suggestion[] {
  const indicators = [...builtInIndicators, ...known.indicators].map(asSuggestion);
  if (column === 'institution') return known.institutions.map((value) => ({ value, label: '' }));
  if (column === 'indicator' || (column === 'item' && table === 'charter')) return indicators;
  if (column === 'dimension') return dimensions.map(asSuggestion);
  if (column === 'goal' || column === 'action' || column === 'level') return itemsOf(column);
  if (column !== 'item') return [];
  const judged = ['goal', 'example', 'action', 'principle', 'value', 'level', 'step'].flatMap(itemsOf);
  return [...criteria.map(asSuggestion), ...(table === 'replies' ? indicators : judged)];
}

function itemsOf(kind: string): readonly Suggestion[] {
  return frameworks.flatMap(({ items }) => items.filter((item) => item.kind === kind).map(titled));
}

function titled({ id, title }: { readonly id: string; readonly title: Localised }): Suggestion {
  return { value: id, label: title.en };
}

function asSuggestion(item: {
  readonly id: string;
  readonly title?: Localised;
  readonly label?: Localised;
}): Suggestion {
  return { value: item.id, label: (item.title ?? item.label)?.en ?? '' };
}
