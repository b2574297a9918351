import { demand } from './demand.ts';

/**
 * Design effect: how many times larger the variance is than it would be if all rows were independent.
 *
 * Source: Kish, Survey Sampling (1965), section 8.2
 *
 * @param variance with regard to clusters, as from `clusterVariance`
 * @param independentVariance without: p (1 − p) / n for a proportion, s² / n for a mean
 * @returns 0 or more; undefined where nothing varies
 * @throws RangeError for NaN or negative variances
 * @example designEffect(0.25, 0.0625) // 4
 */
export function designEffect(variance: number, independentVariance: number): number | undefined {
  demand(Number.isFinite(variance) && variance >= 0, () => `a variance of 0 or more, got ${variance}`);
  demand(
    independentVariance >= 0 && Number.isFinite(independentVariance),
    () => `a variance, got ${independentVariance}`
  );
  return independentVariance === 0 ? undefined : variance / independentVariance;
}
