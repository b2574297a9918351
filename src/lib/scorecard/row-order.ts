import type { Dimension } from '#lib/catalog/types.ts';
import type { GroupRow, IndicatorCard } from './model.ts';

/**
 * Rows as they are drawn. `rate`: worst first by the favourable direction (parity: highest first), then rows without a
 * figure; `fixed`: the dimension's own order, rows without a figure after the others unless the dimension is ordered by
 * nature. Groups that are never judged (other, mixed labels, unknown, declined) come last in both.
 */
export function orderRows(
  rows: readonly GroupRow[],
  dimension: Dimension | undefined,
  order: 'rate' | 'fixed',
  favourable: IndicatorCard['favourable']
): readonly GroupRow[] {
  const place = new Map((dimension?.groups ?? []).map((group, index) => [group.label.en, index]));
  const fixed = [...rows].sort((a, b) => placeOf(place, a) - placeOf(place, b));
  const known = fixed.filter((row) => row.role === 'known');
  const unjudged = lastRoles.flatMap((role) => fixed.filter((row) => row.role === role));
  if (dimension?.ordered) return [...known, ...unjudged];
  const shown = known.filter((row) => row.figure.status === 'ok');
  const hidden = known.filter((row) => row.figure.status !== 'ok');
  const worstFirst = favourable === 'higher' ? 1 : -1;
  const sorted = order === 'rate' ? shown.sort((a, b) => worstFirst * (valueOf(a) - valueOf(b))) : shown;
  return [...sorted, ...hidden, ...unjudged];
}

const lastRoles: readonly GroupRow['role'][] = ['other', 'mixed', 'declined', 'unknown'];

/** Groups that the dimension does not list keep the order in which they came, after those it does. */
function placeOf(place: ReadonlyMap<string, number>, row: GroupRow): number {
  return place.get(row.group) ?? place.size;
}

function valueOf(row: GroupRow): number {
  return typeof row.figure.estimate === 'number' ? row.figure.estimate : 0;
}
