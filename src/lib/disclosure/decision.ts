import type { DisclosurePolicy } from './policy.ts';
import type { Strain } from './strain.ts';
import type { Cell, Table } from './table.ts';
import type { WithheldRule } from './withheld-because.ts';

/** Which figures are hidden and why, by the place of their tally in the set. */
export interface Decision {
  readonly numerator: Map<number, WithheldRule>;
  readonly denominator: Map<number, WithheldRule>;
}

/** What every decision goes by. */
export interface Rules {
  readonly policy: DisclosurePolicy;
  readonly strain: Strain;
}

/** Hides a numerator (with all that is computed from it); the first reason stays, unless it is small. */
export function hideNumerator(decision: Decision, cells: readonly Cell[], rule: WithheldRule): void {
  for (const cell of cells) mark(decision.numerator, cell, rule);
}

/** Hides a group's denominator, and with it the numerator; only the numerator where the denominator counts no people of the group. */
export function hideBoth(decision: Decision, table: Table, cells: readonly Cell[], rule: WithheldRule): void {
  if (table.shape === 'share-of-all') hideNumerator(decision, cells, rule);
  else hideAll(decision, table, cells, rule);
}

/** Hides both figures; an exposure stays. */
export function hideAll(decision: Decision, table: Table, cells: readonly Cell[], rule: WithheldRule): void {
  hideNumerator(decision, cells, rule);
  if (table.shape === 'rate') return;
  for (const cell of cells) mark(decision.denominator, cell, rule);
}

/** The cells of a table to which rules apply. */
export function ruledCells(table: Table): readonly Cell[] {
  return [
    ...(table.overall !== undefined && table.overallIsPeople ? [table.overall] : []),
    ...(table.groupsArePeople ? [...table.dimensions.values()].flat() : [])
  ];
}

function mark(figures: Map<number, WithheldRule>, cell: Cell, rule: WithheldRule): void {
  if (rule === 'small' || !figures.has(cell.index)) figures.set(cell.index, rule);
}
