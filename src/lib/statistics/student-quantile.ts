import { betaQuantile } from './beta-quantile.ts';
import { tailShare } from './tail-share.ts';
import { demand } from './demand.ts';

/**
 * The number of standard errors on either side of a mean that an interval of this confidence takes, by Student's t.
 * Through the beta distribution: https://dlmf.nist.gov/8.17 (t² / (t² + df) is beta distributed with ½ and df / 2).
 *
 * @param confidence inside (0, 1)
 * @param degreesOfFreedom more than 0, may be fractional
 * @throws RangeError for anything else
 * @example studentQuantile(0.95, 9) // 2.2621571627982…
 */
export function studentQuantile(confidence: number, degreesOfFreedom: number): number {
  demand(
    degreesOfFreedom > 0 && Number.isFinite(degreesOfFreedom),
    () => `degrees of freedom, got ${degreesOfFreedom}`
  );
  const { share, complement } = betaQuantile(2 * tailShare(confidence), 0.5, degreesOfFreedom / 2, 'upper');
  return Math.sqrt((degreesOfFreedom * share) / complement);
}
