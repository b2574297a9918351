import { isSmall, type View } from './protect.ts';
import type { DisclosurePolicy } from './policy.ts';
import type { Cell, Counts, Table } from './table.ts';

/** One quantity of a table by the groups of a dimension, or nothing where the kind does not count it in people. */
export function viewOf(table: Table, dimension: string, quantity: keyof Counts): readonly View[] {
  if (table.shape === 'share-of-all' && quantity !== 'numerator') return [];
  const counted = cellsOf(table, dimension).filter((cell) => cell.sizes[quantity] !== undefined);
  if (counted.length === 0) return [];
  const sizes = new Map(counted.map((cell) => [cell.group, cell.sizes[quantity] ?? 0n]));
  const total = totalOf(table, dimension, quantity);
  const sum = counted.reduce((so, cell) => so + (cell.counts[quantity] ?? 0n), 0n);
  const left = total === undefined || table.overlapping.has(dimension) ? 0n : total - sum;
  return [{ sizes, residual: left > 0n ? left : 0n }];
}

/** The groups of a dimension, or none. */
export function cellsOf(table: Table, dimension: string): readonly Cell[] {
  return table.dimensions.get(dimension) ?? [];
}

/** Whether a slice's denominator counts few people. */
export function hasSmallDenominator(table: Table, cell: Cell, policy: DisclosurePolicy): boolean {
  return table.shape !== 'rate' && isSmall(cell.sizes.denominator, policy);
}

/** Whether a slice's numerator or its complement counts few people. */
export function hasSmallNumerator(cell: Cell, policy: DisclosurePolicy): boolean {
  return isSmall(cell.sizes.numerator, policy) || isSmall(cell.sizes.complement, policy);
}

/** Groups in the order in which they are hidden to protect others: better protectors first, then smallest, then by id. */
export function candidates(
  tables: readonly Table[],
  dimension: string,
  quantity: 'numerator' | 'denominator'
): string[] {
  const found = new Map<string, { size: bigint; id: string; protects: boolean }>();
  const cells = tables.flatMap((table) => cellsOf(table, dimension).map((cell) => ({ table, cell })));
  for (const { table, cell } of cells) {
    const size = (table.shape === 'share-of-all' ? undefined : cell.sizes.denominator) ?? cell.sizes.numerator ?? 0n;
    if (size <= 0n) continue;
    const protects = quantity === 'denominator' || (cell.sizes.numerator !== 0n && cell.sizes.complement !== 0n);
    const before = found.get(cell.group);
    found.set(cell.group, {
      id: cell.id,
      size: before === undefined || size < before.size ? size : before.size,
      protects: protects && before?.protects !== false
    });
  }
  return [...found]
    .sort(([nameA, a], [nameB, b]) => {
      if (a.protects !== b.protects) return a.protects ? -1 : 1;
      if (a.size !== b.size) return a.size < b.size ? -1 : 1;
      return compare(a.id, b.id) || compare(nameA, nameB);
    })
    .map(([group]) => group);
}

/** Every dimension of some tables, crossings last, by code unit. */
export function dimensionsOf(tables: readonly Table[]): readonly string[] {
  return [...new Set(tables.flatMap((table) => [...table.dimensions.keys()]))].sort(
    (a, b) => Number(isCrossing(a)) - Number(isCrossing(b)) || compare(a, b)
  );
}

/** Whether a dimension is two dimensions crossed. */
export function isCrossing(dimension: string): boolean {
  return dimension.includes(crossed);
}

/** The two dimensions of a crossing. */
export function crossedDimensions(dimension: string): readonly string[] {
  return dimension.split(crossed);
}

const crossed = ' × ';

function totalOf(table: Table, dimension: string, quantity: keyof Counts): bigint | undefined {
  if (table.shape !== 'share-of-all') return table.overall?.counts[quantity];
  if (table.overall !== undefined) return table.overall.counts.denominator;
  return cellsOf(table, dimension)
    .map((cell) => cell.counts.denominator)
    .reduce((most, total) => (most === undefined || (total !== undefined && total > most) ? total : most), undefined);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
