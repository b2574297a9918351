import type { TallySet } from '#lib/tallies/tally.ts';
import type { Decision } from './decision.ts';
import { membersOf, type Family } from './family.ts';
import { cellsOf } from './views.ts';
import type { Table } from './table.ts';

/** What the other tables of the same rows tell of how many are unknown in a dimension. */
export interface UnknownRows {
  /** Whether one of them hides an unknown group. */
  readonly isHidden: boolean;
  /** The fewest and the most there can be, as far as they tell. */
  readonly lower: bigint;
  readonly upper: bigint | undefined;
}

/**
 * Reads off the tables decided so far what they tell of the unknown, declined and mixed groups of a dimension, by what a row of
 * known demographics may be named for: the dimension's id or its label.
 */
export function readUnknownRows(
  set: TallySet<'private'>,
  decisions: ReadonlyMap<Family, Decision>
): (table: Table, name: string) => UnknownRows {
  const byPlace = new Map<string, { table: Table; hidden: ReadonlyMap<number, unknown> }[]>();
  for (const [family, { denominator }] of decisions) {
    for (const table of membersOf(family).filter((one) => !one.isDemographics)) {
      const found = byPlace.get(placeOf(table));
      if (found === undefined) byPlace.set(placeOf(table), [{ table, hidden: denominator }]);
      else found.push({ table, hidden: denominator });
    }
  }
  return (demographics, name) => {
    let told: UnknownRows = { isHidden: false, lower: 0n, upper: undefined };
    for (const { id, label, groups } of set.dimensions) {
      if (id !== name && label.en !== name) continue;
      const unknown = new Set(groups.filter((group) => notKnown.has(group.role)).map((group) => group.label.en));
      for (const { table, hidden } of byPlace.get(placeOf(demographics)) ?? []) {
        told = combine(told, tell(table, id, unknown, hidden));
      }
    }
    return told;
  };
}

const notKnown = new Set(['unknown', 'declined', 'mixed']);

function tell(
  table: Table,
  dimension: string,
  unknown: ReadonlySet<string>,
  hidden: ReadonlyMap<number, unknown>
): UnknownRows {
  const cells = cellsOf(table, dimension);
  const isHidden = cells.some((cell) => unknown.has(cell.group) && hidden.has(cell.index));
  const sum = (isIn: (cell: (typeof cells)[number]) => boolean) =>
    cells.filter(isIn).reduce((so, cell) => so + (cell.counts.denominator ?? 0n), 0n);
  const shown = sum((cell) => unknown.has(cell.group) && !hidden.has(cell.index));
  return {
    isHidden,
    lower: shown,
    upper: isHidden ? shown + sum((cell) => hidden.has(cell.index)) : undefined
  };
}

function combine(one: UnknownRows, other: UnknownRows): UnknownRows {
  const uppers = [one.upper, other.upper].filter((upper) => upper !== undefined);
  return {
    isHidden: one.isHidden || other.isHidden,
    lower: one.lower > other.lower ? one.lower : other.lower,
    upper: uppers.reduce<bigint | undefined>(
      (least, upper) => (least === undefined || upper < least ? upper : least),
      undefined
    )
  };
}

function placeOf(table: Table): string {
  return JSON.stringify([table.institution, table.resource, table.span, table.period]);
}
