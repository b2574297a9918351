import { add, compare, divide, divideWhole, maybeWhole, multiply, subtract, type Decimal } from './exact-decimal.ts';
import { demand } from './demand.ts';

/** Sums over m persons: with e_c events (or a sum of values) in n_c rows of person c. */
export interface ClusterSums {
  /** m, the persons. */
  readonly persons: number;
  /** Σ e_c². */
  readonly sumEventsSquared: Decimal;
  /** Σ e_c n_c. */
  readonly sumEventsRows: Decimal;
  /** Σ n_c². */
  readonly sumRowsSquared: Decimal;
}

/**
 * Variance of a proportion, or of a mean, whose rows come in clusters: rows of one person resemble each other and tell less
 * than as many rows of different persons.
 *
 * m / (m − 1) · Σ(e_c − p n_c)² / n² with p = e / n, the linearised (cluster-robust) variance of a ratio of sums. The sum of
 * squares is opened into three exact tallies and put together without rounding.
 * Source: Williams (2000), https://doi.org/10.1111/j.0006-341X.2000.00645.x
 *
 * @param sums over the persons
 * @param events all events e, or for a mean the sum of all values
 * @param rows all rows n
 * @returns the square of the standard error, in the square of the unit of e / n; undefined for fewer than two persons, no
 *   rows, or sums that no persons have (taken as differences of others they may not fit)
 * @throws RangeError for negative or fractional persons or what is no decimal
 * @example clusterVariance({ persons: 2, sumEventsSquared: 4, sumEventsRows: 4, sumRowsSquared: 8 }, 2, 4) // 0.25
 */
export function clusterVariance(sums: ClusterSums, events: Decimal, rows: Decimal): number | undefined {
  const { persons, sumEventsSquared, sumEventsRows, sumRowsSquared } = sums;
  demand(Number.isSafeInteger(persons) && persons >= 0, () => `a whole number of persons, got ${persons}`);
  if (persons < 2 || compare(rows, 0) <= 0) return undefined;
  const whole = [persons, sumEventsSquared, sumEventsRows, sumRowsSquared, events, rows].map(maybeWhole);
  if (whole.every((number) => number !== undefined)) return ofWhole(whole);
  const rowsSquared = multiply(rows, rows);
  const crossed = multiply(multiply(2, sumEventsRows), multiply(events, rows));
  const squares = add(multiply(rowsSquared, sumEventsSquared), multiply(multiply(events, events), sumRowsSquared));
  const spread = subtract(squares, crossed);
  if (compare(spread, 0) < 0) return undefined;
  return divide(multiply(persons, spread), multiply(persons - 1, multiply(rowsSquared, rowsSquared)));
}

/** The same of whole numbers, without the way through texts. */
function ofWhole([m = 0n, squares = 0n, crossed = 0n, sizes = 0n, e = 0n, n = 0n]: readonly bigint[]):
  number | undefined {
  const rowsSquared = n * n;
  const spread = rowsSquared * squares + e * e * sizes - 2n * crossed * e * n;
  return spread < 0n ? undefined : divideWhole(m * spread, (m - 1n) * rowsSquared * rowsSquared);
}
