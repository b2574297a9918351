import { demandRate } from './demand-sample.ts';
import { poissonInterval } from './poisson-interval.ts';
import type { Reliability } from './reliability.ts';

/**
 * Whether a rate is reliable by the presentation standard of the US National Center for Health Statistics: at least 10 in
 * numerator and denominator, and a 95 % interval (here the exact Poisson one) no wider than 160 % of the rate.
 *
 * Source: Series 2 No. 200 (2023), https://stacks.cdc.gov/view/cdc/123462
 *
 * @param events 0 or more
 * @param exposure in its own unit
 * @throws RangeError for impossible arguments
 * @example reliabilityOfRate(9, 1000) // 'unreliable'
 */
export function reliabilityOfRate(events: number, exposure: number): Reliability {
  demandRate({ events, exposure });
  if (events < 10 || exposure < 10) return 'unreliable';
  const limits = poissonInterval(events, 1);
  return limits && (limits.upper - limits.lower) / events <= 1.6 ? 'ok' : 'unreliable';
}
