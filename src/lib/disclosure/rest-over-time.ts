import { ruledCells } from './decision.ts';
import { isPeriodWithin, membersOf, type Family } from './family.ts';
import type { DisclosurePolicy } from './policy.ts';
import { isSmall } from './protect.ts';
import type { Cell, Counts } from './table.ts';

/**
 * Slices (JSON of dimension and group) of an indicator where the periods within a period leave a small count of it: a
 * quarter that nobody reported can be worked out from the year and the other three.
 */
export function smallRestsOverTime(
  family: Family,
  indicator: string,
  quantities: readonly (keyof Counts)[],
  policy: DisclosurePolicy
): ReadonlySet<string> {
  const tables = membersOf(family).filter((table) => table.indicator === indicator);
  const found = new Set<string>();
  for (const whole of tables) {
    const inner = tables.filter((part) => part.resource === whole.resource && isPeriodWithin(part, whole));
    const parts = inner.filter((part) => !inner.some((other) => isPeriodWithin(part, other)));
    if (parts.length === 0) continue;
    const sums = new Map<string, Cell[]>();
    for (const cell of parts.flatMap(ruledCells)) sums.set(keyOf(cell), [...(sums.get(keyOf(cell)) ?? []), cell]);
    for (const cell of ruledCells(whole)) {
      const inside = sums.get(keyOf(cell));
      if (inside !== undefined && quantities.some((quantity) => leavesFew(cell, inside, quantity, policy)))
        found.add(keyOf(cell));
    }
  }
  return found;
}

/** Names a slice over all periods and indicators. */
export function keyOf(cell: Pick<Cell, 'dimension' | 'group'>): string {
  return JSON.stringify([cell.dimension, cell.group]);
}

function leavesFew(whole: Cell, parts: readonly Cell[], quantity: keyof Counts, policy: DisclosurePolicy): boolean {
  const total = whole.counts[quantity];
  if (total === undefined) return false;
  return isSmall(
    parts.reduce((rest, part) => rest - (part.counts[quantity] ?? 0n), total),
    policy
  );
}
