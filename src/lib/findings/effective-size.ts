import type { Audience, Tally } from '#lib/tallies/tally.ts';
import { clusterVariance } from '#lib/statistics/cluster-variance.ts';
import { designEffect } from '#lib/statistics/design-effect.ts';
import { isPresent } from './figures.ts';

/**
 * What the rows of a tally are worth where persons have many: rows / max(1, design effect) (STATISTICS, "Persons with many
 * rows"). All rows where persons are not known or nothing varies; where the sums over persons say nothing (one person, or a
 * rest that does not fit) each person counts as one row.
 *
 * @param size rows, or exposure
 * @param independentVariance of the estimate, were all rows independent
 */
export function effectiveSize(tally: Tally<Audience>, size: number, independentVariance: number): number {
  const { clusters, numerator, denominator } = tally;
  if (clusters === undefined || 'absent' in clusters || !isPresent(numerator) || !isPresent(denominator)) return size;
  if (!(independentVariance > 0)) return size;
  const variance = clusterVariance(clusters, numerator, denominator);
  if (variance === undefined) return Math.min(size, Math.max(1, clusters.persons));
  return size / Math.max(1, designEffect(variance, independentVariance) ?? 1);
}
