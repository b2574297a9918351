import { hideAll, hideBoth, hideNumerator, ruledCells, type Decision, type Rules } from './decision.ts';
import { isOverallSmall } from './decide-wholes.ts';
import type { Family } from './family.ts';
import { protect } from './protect.ts';
import { keyOf, smallRestsOverTime } from './rest-over-time.ts';
import { extraOf } from './strain.ts';
import type { Cell, Counts, Table } from './table.ts';
import {
  candidates,
  cellsOf,
  crossedDimensions,
  dimensionsOf,
  hasSmallDenominator,
  hasSmallNumerator,
  isCrossing,
  viewOf
} from './views.ts';

/**
 * Decides the periods that lie within another one, after the wholes. Quarters add up to their year, so one pattern holds
 * for all parts, all their indicators and both figures, and it holds whatever the wholes hide: then what a whole shows
 * tells only what the hidden parts of a group add up to. The years of a register show everyone, and no groups.
 */
export function decideParts(decision: Decision, family: Family, rules: Rules): void {
  const { wholes, parts } = family;
  const { policy } = rules;
  if (parts.length === 0) return;
  const indicators = [...new Set(parts.map((part) => part.indicator))];
  const leavesFew = (indicator: string, quantities: readonly (keyof Counts)[]) =>
    smallRestsOverTime(family, indicator, quantities, policy);
  if (
    isHiddenForAll(decision.denominator, wholes) ||
    parts.some((part) => isOverallSmall(part, 'denominator', policy)) ||
    indicators.some((indicator) => leavesFew(indicator, ['denominator']).has(everyone))
  ) {
    for (const part of parts) hideAll(decision, part, ruledCells(part), 'overall-small');
    return;
  }
  for (const indicator of indicators) {
    const own = parts.filter((part) => part.indicator === indicator);
    if (
      isHiddenForAll(
        decision.numerator,
        wholes.filter((whole) => whole.indicator === indicator)
      ) ||
      own.some((part) => isOverallSmall(part, 'numerator', policy)) ||
      leavesFew(indicator, ['numerator', 'complement']).has(everyone)
    ) {
      for (const part of own) hideNumerator(decision, ruledCells(part), 'overall-small');
    }
  }
  const rests = new Set(
    indicators.flatMap((indicator) => [...leavesFew(indicator, ['denominator', 'numerator', 'complement'])])
  );
  for (const dimension of dimensionsOf(parts)) decideDimension(decision, family, dimension, rests, rules);
}

const everyone = keyOf({ dimension: 'all', group: 'all' });

/** Whether a figure is hidden for everyone in one of the tables. */
function isHiddenForAll(figures: ReadonlyMap<number, unknown>, tables: readonly Table[]): boolean {
  return tables.some((table) => table.overall !== undefined && figures.has(table.overall.index));
}

function decideDimension(
  decision: Decision,
  family: Family,
  dimension: string,
  rests: ReadonlySet<string>,
  { policy, strain }: Rules
): void {
  const parts = family.parts.filter((part) => part.groupsArePeople);
  const slices = parts.flatMap((table) => cellsOf(table, dimension).map((cell) => ({ table, cell })));
  const open = parts.filter((table) => cellsOf(table, dimension).some((cell) => !decision.numerator.has(cell.index)));
  const isSmallSlice = (table: Table, cell: Cell) =>
    hasSmallDenominator(table, cell, policy) || (open.includes(table) && hasSmallNumerator(cell, policy));
  const forced = [
    ...slices.filter(({ table, cell }) => isSmallSlice(table, cell) || rests.has(keyOf(cell))).map(({ cell }) => cell),
    ...family.wholes.flatMap((whole) => cellsOf(whole, dimension)).filter((cell) => decision.numerator.has(cell.index))
  ];
  const pattern = protect(
    new Set(forced.map((cell) => cell.group)),
    candidates(parts, dimension, 'numerator'),
    [
      ...parts.flatMap((table) => viewOf(table, dimension, 'denominator')),
      ...open.flatMap((table) => viewOf(table, dimension, 'numerator')),
      ...open.flatMap((table) => viewOf(table, dimension, 'complement'))
    ],
    policy,
    extraOf(strain, { dimension })
  );
  const sides = crossedDimensions(dimension).flatMap((side) => parts.flatMap((table) => cellsOf(table, side)));
  const hidesCrossing =
    isCrossing(dimension) && (pattern?.size !== 0 || sides.some((cell) => decision.numerator.has(cell.index)));
  const hidesAll = hidesCrossing || parts.some((part) => part.span === 'year');
  for (const { table, cell } of slices) {
    if (isSmallSlice(table, cell)) hideBoth(decision, table, [cell], 'small');
    else if (hidesAll || pattern?.has(cell.group)) hideBoth(decision, table, [cell], 'protects-others');
    else if (pattern === undefined) hideBoth(decision, table, [cell], 'cannot-be-protected');
  }
}
