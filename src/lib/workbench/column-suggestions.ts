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
  /** A text in the language of the person. */
  readonly text: (localised: Localised) => string;
}

/** Suggestions for the cells of a column of that name; none where anything may stand. The charter's items are indicators. */
export function columnSuggestions(table: string, column: string, known: Known): readonly Suggestion[] {
  const suggested = (item: Named): Suggestion => ({
    value: item.id,
    label: item.title === undefined ? (item.label === undefined ? '' : known.text(item.label)) : known.text(item.title)
  });
  const indicators = [...builtInIndicators, ...known.indicators].map(suggested);
  if (column === 'institution') return known.institutions.map((value) => ({ value, label: '' }));
  if (column === 'indicator' || (column === 'item' && table === 'charter')) return indicators;
  if (column === 'dimension') return dimensions.map(suggested);
  if (column === 'goal' || column === 'action' || column === 'level') return itemsOf(column).map(suggested);
  if (column !== 'item') return [];
  const judged = ['goal', 'example', 'action', 'principle', 'value', 'level', 'step'].flatMap(itemsOf).map(suggested);
  return [...criteria.map(suggested), ...(table === 'replies' ? indicators : judged)];
}

interface Named {
  readonly id: string;
  readonly title?: Localised;
  readonly label?: Localised;
}

function itemsOf(kind: string): readonly Named[] {
  return frameworks.flatMap(({ items }) => items.filter((item) => item.kind === kind));
}
