import { periodRange, type PeriodRange } from './period-range.ts';
import { allCells, type Table } from './table.ts';

/**
 * Tables that must be decided together: they share denominators, or one's period lies within another's.
 * `parts` lie within another period of the family; `wholes` do not.
 */
export interface Family {
  readonly wholes: readonly Table[];
  readonly parts: readonly Table[];
}

/** All tables of a family. */
export function membersOf(family: Family): readonly Table[] {
  return [...family.wholes, ...family.parts];
}

/** Tables (sorted by key) as families, in the order of their first table. */
export function toFamilies(tables: readonly Table[]): readonly Family[] {
  const parents = tables.map((_, index) => index);
  const find = (index: number): number => {
    const parent = parents[index] ?? index;
    if (parent === index) return index;
    const root = find(parent);
    parents[index] = root;
    return root;
  };
  const join = (one: number, other: number) => {
    const [first, second] = [find(one), find(other)].sort((a, b) => a - b) as [number, number];
    parents[second] = first;
  };
  for (const group of sharingDenominators(tables)) group.forEach((index) => join(group[0] ?? index, index));
  for (const [part, whole] of nestedPeriods(tables)) join(whole, part);
  const families = gather(tables, (_, index) => find(index));
  return families.map((indexes) => split(indexes.map((index) => tables[index] as Table)));
}

function split(members: readonly Table[]): Family {
  const moments = new Map(members.map((table) => [`${table.span} ${table.period}`, toMoment(table)]));
  const inner = new Set(
    [...moments].filter(([, part]) => [...moments.values()].some((whole) => isWithin(part, whole))).map(([key]) => key)
  );
  const isPart = (table: Table) => inner.has(`${table.span} ${table.period}`);
  return { wholes: members.filter((table) => !isPart(table)), parts: members.filter(isPart) };
}

/** Whether a table's period lies within another's: a quarter in its year, a year in all rows of a register. */
export function isPeriodWithin(part: Table, whole: Table): boolean {
  return isWithin(toMoment(part), toMoment(whole));
}

interface Moment {
  readonly span: Table['span'];
  readonly period: string;
  readonly range: PeriodRange | undefined;
}

function toMoment({ span, period }: Table): Moment {
  return { span, period, range: periodRange(period) };
}

function isWithin(part: Moment, whole: Moment): boolean {
  if (part.span === 'year' && whole.span === 'all-rows') return true;
  if (part.span !== whole.span || part.period === whole.period) return false;
  const [inner, outer] = [part.range, whole.range];
  if (inner === undefined || outer === undefined) return false;
  if (inner.first === outer.first && inner.last === outer.last) return part.period > whole.period;
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** Places of tables that have a key in common, in the order of their first. */
function gather(tables: readonly Table[], keyOf: (table: Table, index: number) => unknown): readonly number[][] {
  const groups = new Map<string, number[]>();
  tables.forEach((table, index) => {
    const key = keyOf(table, index);
    if (key === undefined) return;
    const text = JSON.stringify(key);
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [index]);
    else group.push(index);
  });
  return [...groups.values()];
}

function sharingDenominators(tables: readonly Table[]): readonly number[][] {
  const where = (table: Table) =>
    table.isDemographics || (table.shape !== 'counted' && table.shape !== 'sums')
      ? undefined
      : [table.institution, table.span, table.period, table.overallIsPeople, table.groupsArePeople];
  const byText = gather(tables, (table) => {
    const place = where(table);
    return place && table.denominatorText !== undefined ? [...place, table.resource, table.denominatorText] : undefined;
  });
  const byFigures = gather(tables, (table) => {
    const place = where(table);
    return place && [...place, denominators(table)];
  });
  return [...byText, ...byFigures];
}

function denominators(table: Table): readonly string[] {
  return allCells(table)
    .map((cell) => JSON.stringify([cell.dimension, cell.group, String(cell.counts.denominator ?? '')]))
    .sort();
}

function nestedPeriods(tables: readonly Table[]): readonly (readonly [number, number])[] {
  const moments = tables.map(toMoment);
  const series = gather(tables, (table) => [table.institution, table.resource, table.indicator]);
  return series.flatMap((indexes) =>
    indexes.flatMap((part) =>
      indexes
        .filter((whole) => isWithin(moments[part] as Moment, moments[whole] as Moment))
        .map((whole) => [part, whole] as const)
    )
  );
}
