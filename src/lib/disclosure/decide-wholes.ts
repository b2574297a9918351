import { decideCrossing } from './decide-crossing.ts';
import { hideAll, hideBoth, hideNumerator, ruledCells, type Decision, type Rules } from './decision.ts';
import type { DisclosurePolicy } from './policy.ts';
import { protect } from './protect.ts';
import { extraOf, isForced } from './strain.ts';
import type { Cell, Table } from './table.ts';
import {
  candidates,
  cellsOf,
  dimensionsOf,
  hasSmallDenominator,
  hasSmallNumerator,
  isCrossing,
  viewOf
} from './views.ts';
import type { WithheldRule } from './withheld-because.ts';

/**
 * Decides the tables of one institution and period that share denominators: first one pattern of hidden denominators
 * for all of them, then each table's numerators. Two dimensions crossed are shown wholly or not at all.
 */
export function decideWholes(decision: Decision, tables: readonly Table[], rules: Rules): void {
  const { policy, strain } = rules;
  if (tables.some((table) => isOverallSmall(table, 'denominator', policy))) {
    return hideAllDenominators(decision, tables, 'overall-small');
  }
  if (isForced(strain, everyone)) return hideAllDenominators(decision, tables, 'cannot-be-protected');
  for (const dimension of dimensionsOf(tables).filter((name) => !isCrossing(name))) {
    const ruled = tables.filter((table) => table.groupsArePeople);
    const pattern = denominatorPattern(ruled, dimension, rules);
    if (pattern !== undefined) {
      for (const table of ruled) hidePattern(decision, table, dimension, pattern, policy);
    } else if (ruled.some((table) => table.overallIsPeople)) {
      return hideAllDenominators(decision, tables, 'cannot-be-protected');
    } else {
      for (const table of ruled) hideBoth(decision, table, cellsOf(table, dimension), 'cannot-be-protected');
    }
  }
  for (const table of tables) decideNumerators(decision, table, rules);
  for (const dimension of dimensionsOf(tables).filter(isCrossing)) {
    decideCrossing(decision, tables, dimension, rules);
  }
}

const everyone = { dimension: 'all', group: 'all' };

/** Whether the row of everyone is small, where the rules apply to it. */
export function isOverallSmall(table: Table, quantity: 'numerator' | 'denominator', policy: DisclosurePolicy): boolean {
  if (!table.overallIsPeople) return false;
  const rows = table.overall === undefined ? [] : [table.overall];
  if (quantity === 'numerator') return rows.some((cell) => hasSmallNumerator(cell, policy));
  const all = table.shape === 'share-of-all' ? [...rows, ...[...table.dimensions.values()].flat()] : rows;
  return all.some((cell) => hasSmallDenominator(table, cell, policy));
}

function hideAllDenominators(decision: Decision, tables: readonly Table[], rule: WithheldRule): void {
  for (const table of tables) hideAll(decision, table, ruledCells(table), rule);
}

function denominatorPattern(
  tables: readonly Table[],
  dimension: string,
  { policy, strain }: Rules
): ReadonlySet<string> | undefined {
  const counted = tables.filter((table) => table.shape !== 'share-of-all');
  const hidden = counted.flatMap((table) =>
    cellsOf(table, dimension).filter(
      (cell) => hasSmallDenominator(table, cell, policy) || isForced(strain, { dimension, group: cell.group })
    )
  );
  return protect(
    new Set(hidden.map((cell) => cell.group)),
    candidates(counted, dimension, 'denominator'),
    counted.flatMap((table) => viewOf(table, dimension, 'denominator')),
    policy,
    extraOf(strain, { dimension, period: tables[0]?.period ?? '' })
  );
}

function hidePattern(
  decision: Decision,
  table: Table,
  dimension: string,
  pattern: ReadonlySet<string>,
  policy: DisclosurePolicy
): void {
  for (const cell of cellsOf(table, dimension).filter((one) => pattern.has(one.group))) {
    hideBoth(decision, table, [cell], hasSmallDenominator(table, cell, policy) ? 'small' : 'protects-others');
  }
}

function decideNumerators(decision: Decision, table: Table, { policy, strain }: Rules): void {
  if (isOverallSmall(table, 'numerator', policy)) return hideNumerator(decision, ruledCells(table), 'overall-small');
  if (isForced(strain, { ...everyone, indicator: table.indicator })) {
    return hideNumerator(decision, ruledCells(table), 'cannot-be-protected');
  }
  if (!table.groupsArePeople) return;
  for (const dimension of dimensionsOf([table]).filter((name) => !isCrossing(name))) {
    const cells = cellsOf(table, dimension);
    const small = cells.filter((cell) => hasSmallNumerator(cell, policy));
    const isForcedHere = ({ group }: Cell) => isForced(strain, { dimension, group, indicator: table.indicator });
    const hidden = [...small, ...cells.filter((cell) => decision.numerator.has(cell.index) || isForcedHere(cell))];
    const pattern = protect(
      new Set(hidden.map((cell) => cell.group)),
      candidates([table], dimension, 'numerator'),
      [...viewOf(table, dimension, 'numerator'), ...viewOf(table, dimension, 'complement')],
      policy,
      extraOf(strain, { dimension, period: table.period, indicator: table.indicator })
    );
    if (pattern === undefined && table.overallIsPeople) {
      return hideNumerator(decision, ruledCells(table), 'cannot-be-protected');
    }
    hideNumerator(decision, small, 'small');
    const rest = cells.filter((cell) => !decision.numerator.has(cell.index));
    for (const cell of rest) {
      if (pattern === undefined) hideNumerator(decision, [cell], 'cannot-be-protected');
      else if (pattern.has(cell.group)) hideNumerator(decision, [cell], 'protects-others');
    }
  }
}
