import { findFrameworkItem } from '#lib/catalog/frameworks.ts';
import type { ItemReference } from './model.ts';

/** An item of a framework as cards name it; `undefined` for a text that is no id of the catalog. */
export function itemReference(id: string | undefined): ItemReference | undefined {
  const item = id === undefined ? undefined : findFrameworkItem(id);
  return item && { id: item.id, ...(item.number !== undefined && { number: item.number }), title: item.title };
}
