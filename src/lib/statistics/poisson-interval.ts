import { demandRate } from './demand-sample.ts';
import { gammaQuantile } from './gamma-quantile.ts';
import type { Interval } from './interval.ts';
import { tailShare } from './tail-share.ts';

/**
 * The exact interval of a rate (Garwood): within which limits the rate behind the observed events plausibly lies.
 *
 * Source: Garwood, Fiducial limits for the Poisson distribution (1936), https://doi.org/10.1093/biomet/28.3-4.437
 *
 * @param events 0 or more
 * @param exposure in any unit
 * @param confidence inside (0, 1)
 * @returns limits per unit of exposure, or undefined where exposure is 0
 * @throws RangeError for impossible arguments
 * @example poissonInterval(2, 1) // { lower: 0.2422…, upper: 7.2246… }
 */
export function poissonInterval(events: number, exposure: number, confidence = 0.95): Interval | undefined {
  demandRate({ events, exposure });
  const tail = tailShare(confidence);
  if (exposure === 0) return undefined;
  return {
    lower: events === 0 ? 0 : gammaQuantile(tail, events, 'lower') / exposure,
    upper: gammaQuantile(tail, events + 1, 'upper') / exposure
  };
}
