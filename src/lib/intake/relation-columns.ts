import { normaliseHeader } from '#lib/catalog/header.ts';

/**
 * Names by which conditions reach the columns of a relation, normalised as headers are; of two claims to one name the first holds.
 */
export function relationColumns(
  claims: readonly (readonly [name: string, column: string])[]
): Readonly<Record<string, string>> {
  const columns = new Map<string, string>();
  for (const [name, column] of claims) {
    const key = normaliseHeader(name);
    if (key !== '' && !columns.has(key)) columns.set(key, column);
  }
  return Object.fromEntries(columns);
}
