import { findChoice } from '#lib/catalog/choice.ts';
import type { ColumnDefinition } from '#lib/catalog/types.ts';

/**
 * What a cell of a choice or a yes-or-no column can be set to, blank first; undefined for other columns. What the file has in
 * another spelling, or what is no choice at all, is offered as it stands, so that nothing is changed by being looked at.
 */
export function maybeCellChoices(column: ColumnDefinition | undefined, cell: string): readonly string[] | undefined {
  const choices = column?.type === 'boolean' ? ['yes', 'no'] : column?.type === 'choice' ? column.choices : undefined;
  if (choices === undefined) return undefined;
  return cell === '' || choices.includes(cell) ? ['', ...choices] : ['', ...choices, cell];
}

/** A pasted text in the spelling of its column's choices, where it means one; else as it is. */
export function canonicalCell(column: ColumnDefinition | undefined, text: string): string {
  return column?.type === 'choice' ? (findChoice(column, text) ?? text) : text;
}
