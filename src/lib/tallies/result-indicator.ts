import type { Indicator } from '#lib/catalog/types.ts';
import type { Row } from '#lib/database/database.ts';

/**
 * A definition for results that nothing defines: a proportion in percent where rows have counts, else an estimate as given. Which
 * way is better is not known, so it is `parity`.
 */
export function resultIndicator(id: string, rows: readonly Row[]): Indicator {
  const hasCounts = rows.some((row) => row['numerator'] !== null && row['denominator'] !== null);
  return {
    id,
    label: { en: id },
    component: 'compliance',
    kind: hasCounts ? 'proportion' : 'estimate',
    favourable: 'parity',
    scale: hasCounts ? 100 : 1,
    table: 'results',
    goals: [],
    actions: [],
    builtIn: false
  };
}
