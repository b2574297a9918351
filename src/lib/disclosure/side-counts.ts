import type { Tally } from '#lib/tallies/tally.ts';
import type { Decision } from './decision.ts';
import { membersOf, type Family } from './family.ts';
import type { DisclosurePolicy } from './policy.ts';
import type { Table } from './table.ts';

/** Places of the tallies whose `rows` or `notReported` is hidden. */
export interface HiddenSideCounts {
  readonly rows: ReadonlySet<number>;
  readonly notReported: ReadonlySet<number>;
}

/**
 * Rows behind a figure and rows left out are counts of people too. They are hidden with the figure they belong to; and
 * where one of a dimension's groups is small all of its groups hide theirs, in all periods that lie within one another.
 */
export function hideSideCounts(
  tallies: readonly Tally<'private'>[],
  family: Family,
  decision: Decision,
  policy: DisclosurePolicy
): HiddenSideCounts {
  const hidden = { rows: new Set<number>(), notReported: new Set<number>() };
  for (const series of byDimension(family)) {
    for (const field of ['rows', 'notReported'] as const) {
      const places = series.filter(({ isPeople }) => isPeople);
      const isSmall = places.some(({ index }) => isSmallCount(tallies[index]?.[field], policy));
      const followsDenominator = field === 'rows' && series.every(({ table }) => table.rowsAreDenominator);
      for (const { index } of places) {
        const isHidden = followsDenominator
          ? decision.denominator.has(index)
          : isSmall || decision.numerator.has(index) || decision.denominator.has(index);
        if (isHidden) hidden[field].add(index);
      }
    }
  }
  return hidden;
}

interface Place {
  readonly index: number;
  readonly table: Table;
  readonly isPeople: boolean;
}

/** The slices of each indicator by dimension (everyone is one), over all periods of the family. */
function byDimension(family: Family): Iterable<readonly Place[]> {
  const series = new Map<string, Place[]>();
  for (const table of membersOf(family)) {
    const add = (dimension: string, index: number, isPeople: boolean) => {
      const key = JSON.stringify([table.resource, table.indicator, dimension]);
      const places = series.get(key);
      if (places === undefined) series.set(key, [{ index, table, isPeople }]);
      else places.push({ index, table, isPeople });
    };
    if (table.overall !== undefined) add('all', table.overall.index, table.overallIsPeople);
    for (const cell of [...table.dimensions.values()].flat()) add(cell.dimension, cell.index, table.groupsArePeople);
  }
  return series.values();
}

function isSmallCount(count: unknown, policy: DisclosurePolicy): boolean {
  return typeof count === 'number' && count > 0 && count <= policy.upTo;
}
