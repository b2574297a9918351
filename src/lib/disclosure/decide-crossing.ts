import { hideBoth, type Decision, type Rules } from './decision.ts';
import { isSmall } from './protect.ts';
import { isForced } from './strain.ts';
import type { Cell, Table } from './table.ts';
import { cellsOf, crossedDimensions, hasSmallDenominator, hasSmallNumerator, viewOf } from './views.ts';

/**
 * Two dimensions crossed, after each of the two was decided: its slices add up to the groups of both, so it is hidden wholly
 * where one of its slices is small or anything in the two dimensions is hidden.
 */
export function decideCrossing(
  decision: Decision,
  tables: readonly Table[],
  dimension: string,
  { policy, strain }: Rules
): void {
  const ruled = tables.filter((table) => table.groupsArePeople);
  const slices = ruled.flatMap((table) => cellsOf(table, dimension).map((cell) => ({ table, cell })));
  const sides = ruled.flatMap((table) => crossedDimensions(dimension).flatMap((side) => cellsOf(table, side)));
  const isSmallSlice = (table: Table, cell: Cell) =>
    hasSmallDenominator(table, cell, policy) || hasSmallNumerator(cell, policy);
  const leavesFew = ruled.some((table) =>
    (['denominator', 'numerator', 'complement'] as const).some((quantity) =>
      viewOf(table, dimension, quantity).some((view) => isSmall(view.residual, policy))
    )
  );
  const isHidden = (cell: Cell) => decision.numerator.has(cell.index);
  const isForcedSlice = ({ table: { indicator }, cell: { group } }: (typeof slices)[number]) =>
    isForced(strain, { dimension, group }) || isForced(strain, { dimension, group, indicator });
  if (
    !leavesFew &&
    !slices.some(isForcedSlice) &&
    ![...sides, ...slices.map(({ cell }) => cell)].some(isHidden) &&
    !slices.some(({ table, cell }) => isSmallSlice(table, cell))
  ) {
    return;
  }
  for (const { table, cell } of slices) {
    hideBoth(decision, table, [cell], isSmallSlice(table, cell) ? 'small' : 'protects-others');
  }
}
