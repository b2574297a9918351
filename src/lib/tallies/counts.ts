import type { Columns } from '#lib/database/database.ts';
import { exactOf } from './exact.ts';
import type { Exact } from './tally.ts';

/** One row of what was counted, in results that are held column by column. */
export interface Counts {
  readonly values: Columns['values'];
  readonly row: number;
}

/** A count; 0 where the slice has no row. */
export function countIn(counts: Counts | undefined, name: string): number {
  const count = counts?.values.get(name)?.[counts.row] ?? 0;
  if (typeof count !== 'number') throw new Error(`${name} is no count: ${String(count)}`);
  return count;
}

/** A sum (`sumOf`); 0 where the slice has no row. */
export function sumIn(counts: Counts | undefined, name: string): Exact {
  return exactOf(String(counts?.values.get(name)?.[counts.row] ?? '0'));
}
