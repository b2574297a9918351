import { demand } from './demand.ts';
import { gammaTails } from './gamma-tails.ts';
import { interpolatedQuantile } from './interpolated-quantile.ts';
import { normalQuantile } from './normal-quantile.ts';
import { poissonProbability } from './poisson-probability.ts';

/**
 * Exact limit of a funnel plot for rates: below it lies `tail` of what chance alone makes of `exposure` at a true rate of
 * `rate`. For 95% limits take the tails 0.025 and 0.975, for 99.8% 0.001 and 0.999.
 * Source: Spiegelhalter (2005), appendix A.1.2, https://doi.org/10.1002/sim.1970
 *
 * @param rate events per unit of exposure that all are held against, 0 or more
 * @param exposure more than 0
 * @param tail inside (0, 1)
 * @returns events per unit of exposure; 0 where the rate is 0
 * @throws RangeError for impossible arguments
 * @example poissonControlLimit(0.01, 1000, 0.975) // 0.0161…
 */
export function poissonControlLimit(rate: number, exposure: number, tail: number): number {
  demand(rate >= 0 && rate < Infinity, () => `a rate of 0 or more, got ${rate}`);
  demand(exposure > 0 && exposure < Infinity, () => `an exposure of more than 0, got ${exposure}`);
  demand(tail > 0 && tail < 1, () => `a tail inside 0 and 1, got ${tail}`);
  if (rate === 0) return 0;
  const expected = rate * exposure;
  const start = expected + normalQuantile(tail) * Math.sqrt(expected);
  const quantile = interpolatedQuantile(
    tail,
    start,
    Infinity,
    (count) => gammaTails(expected, count + 1).upper,
    (count) => poissonProbability(count, expected)
  );
  return quantile / exposure;
}
