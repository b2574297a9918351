import { normaliseHeader } from '#lib/catalog/header.ts';
import type { Dimension } from '#lib/catalog/types.ts';
import { findDimension } from '#lib/catalog/vocabularies.ts';

/** The catalog's dimension of that name, or a new one of the user's: its id is a slug of the name. */
export function resolveDimension(name: string): Dimension {
  return (
    findDimension(name) ?? {
      id: normaliseHeader(name).replaceAll('_', '-') || 'dimension',
      label: { en: name.trim() },
      groups: [],
      ordered: false,
      judged: true,
      overlapping: false
    }
  );
}
