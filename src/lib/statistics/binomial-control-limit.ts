import { betaTails } from './beta-tails.ts';
import { binomialProbability } from './binomial-probability.ts';
import { demand } from './demand.ts';
import { interpolatedQuantile } from './interpolated-quantile.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * Exact limit of a funnel plot for shares: below it lies `tail` of what chance alone makes of `size` rows whose true share is
 * `share`. For 95% limits take the tails 0.025 and 0.975, for 99.8% 0.001 and 0.999.
 * Source: Spiegelhalter (2005), appendix A.1.1, https://doi.org/10.1002/sim.1970
 *
 * @param share the value that all are held against, 0–1
 * @param size rows at risk, a whole number from 1 up
 * @param tail inside (0, 1)
 * @returns a share 0–1; `share` itself where that is 0 or 1, for then nothing is left to chance
 * @throws RangeError for impossible arguments
 * @example binomialControlLimit(0.1, 100, 0.975) // 0.1577…
 */
export function binomialControlLimit(share: number, size: number, tail: number): number {
  demand(share >= 0 && share <= 1, () => `a share from 0 to 1, got ${share}`);
  demand(Number.isSafeInteger(size) && size >= 1, () => `a whole number of rows from 1 up, got ${size}`);
  demand(tail > 0 && tail < 1, () => `a tail inside 0 and 1, got ${tail}`);
  if (share === 0 || share === 1) return share;
  const complement = 1 - share;
  const start = size * share + normalQuantile(tail) * Math.sqrt(size * share * complement);
  const quantile = interpolatedQuantile(
    tail,
    start,
    size,
    (count) => (count === size ? 1 : betaTails(complement, share, size - count, count + 1).lower),
    (count) => binomialProbability(count, size - count, share, complement)
  );
  return quantile / size;
}
