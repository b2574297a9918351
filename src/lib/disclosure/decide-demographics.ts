import { hideAll, hideNumerator, ruledCells, type Decision } from './decision.ts';
import { isOverallSmall } from './decide-wholes.ts';
import { membersOf, type Family } from './family.ts';
import type { DisclosurePolicy } from './policy.ts';
import type { Strain } from './strain.ts';
import type { Cell, Table } from './table.ts';
import { toUnits } from './units.ts';
import type { UnknownRows } from './unknown-rows.ts';
import { hasSmallDenominator, hasSmallNumerator } from './views.ts';

/**
 * Decides how many rows are known in each dimension. What is not known is the size of the unknown groups, so a row is
 * hidden wherever one of those is. A row that could be worked out from elsewhere protects no other: the row of everyone,
 * their sum, is shown only where it tells nothing of any hidden row. Periods that lie within one another hide the same.
 */
export function decideDemographics(
  decision: Decision,
  family: Family,
  unknownRows: (table: Table, name: string) => UnknownRows,
  strain: Strain,
  policy: DisclosurePolicy
): void {
  const tables = membersOf(family);
  const slices = tables.flatMap((table) => ruledCells(table).map((cell) => ({ table, cell })));
  const isTooFew = slices.some(({ table, cell }) => hasSmallDenominator(table, cell, policy));
  if (isTooFew || tables.some((table) => isOverallSmall(table, 'denominator', policy))) {
    for (const { table, cell } of slices) hideAll(decision, table, [cell], 'overall-small');
    return;
  }
  const isSmall = (cell: Cell) => hasSmallNumerator(cell, policy);
  const groups = slices.filter(({ cell }) => cell.dimension !== 'all');
  const hidden = new Set(
    groups
      .filter(({ table, cell }) => isSmall(cell) || unknownRows(table, cell.group).isHidden)
      .map(({ cell }) => cell.group)
  );
  const isStrained = strain.extra.size > 0 || strain.forced.size > 0;
  const tells = tables.some((table) => {
    const rows = groups.filter((slice) => slice.table === table && hidden.has(slice.cell.group));
    const told = rows.map(({ cell }) => ({ ...unknownRows(table, cell.group), unknown: cell.counts.complement ?? 0n }));
    return told.length > 0 && (isStrained || sumTells(told, policy));
  });
  for (const { cell } of slices) {
    if (isSmall(cell)) hideNumerator(decision, [cell], 'small');
    else if (cell.dimension === 'all' ? tells : hidden.has(cell.group)) {
      hideNumerator(decision, [cell], 'protects-others');
    }
  }
}

interface HiddenRow extends UnknownRows {
  readonly unknown: bigint;
}

/** Whether the sum of the hidden rows' unknowns narrows one of them beyond the policy. */
function sumTells(rows: readonly HiddenRow[], policy: DisclosurePolicy): boolean {
  const margin = unit * BigInt(policy.protectedSum - policy.upTo);
  const enough = unit * BigInt(policy.upTo + 1);
  const sum = rows.reduce((so, row) => so + row.unknown, 0n);
  return rows.some((row) => {
    const others = rows.filter((other) => other !== row);
    const isUnbounded = others.some((other) => other.upper === undefined);
    const most = others.reduce((so, other) => so + (other.upper ?? 0n), 0n);
    const least = others.reduce((so, other) => so + other.lower, 0n);
    const needed = row.unknown + margin > enough ? row.unknown + margin : enough;
    return others.length === 0 || (!isUnbounded && sum - most > row.lower) || sum - least < needed;
  });
}

const unit = toUnits(1) as bigint;
