import { normaliseHeader } from './header.ts';
import type { ColumnDefinition } from './types.ts';

/**
 * The canonical value that a cell of a `choice` column means: case, accents and punctuation do not matter.
 * Undefined where the cell means none of the choices.
 *
 * @example findChoice(communityRole, 'Co decided') // 'co-decided'
 */
export function findChoice(column: ColumnDefinition, text: string): string | undefined {
  const wanted = normaliseHeader(text);
  const choice = column.choices?.find((candidate) => normaliseHeader(candidate) === wanted);
  return choice ?? column.choiceSynonyms?.[wanted];
}
