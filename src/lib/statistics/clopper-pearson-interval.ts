import { betaQuantile } from './beta-quantile.ts';
import { demandProportion } from './demand-sample.ts';
import type { Interval } from './interval.ts';
import { tailShare } from './tail-share.ts';

/**
 * The exact binomial interval of Clopper and Pearson: wide enough whatever the share is. Reliability rests on it.
 *
 * With fractional events and size (effective numbers) it is the interval of Korn and Graubard without their correction
 * for degrees of freedom.
 * Source: Clopper and Pearson (1934), https://doi.org/10.1093/biomet/26.4.404
 *
 * @param events 0 to size; for clustered rows share × size
 * @param size rows at risk, or their effective number; may be fractional
 * @param confidence inside (0, 1)
 * @returns limits as shares 0–1, or undefined where size is 0
 * @throws RangeError for impossible arguments
 * @example clopperPearsonInterval(0, 10) // { lower: 0, upper: 0.3084… }
 */
export function clopperPearsonInterval(events: number, size: number, confidence = 0.95): Interval | undefined {
  demandProportion({ events, size });
  const tail = tailShare(confidence);
  if (size === 0) return undefined;
  const others = size - events;
  return {
    lower: events === 0 ? 0 : betaQuantile(tail, events, others + 1, 'lower').share,
    upper: others === 0 ? 1 : betaQuantile(tail, events + 1, others, 'upper').share
  };
}
