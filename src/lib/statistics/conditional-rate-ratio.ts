import { betaQuantile } from './beta-quantile.ts';
import { demandRate } from './demand-sample.ts';
import type { Contrast } from './interval.ts';
import type { RateSample } from './sample.ts';
import { tailShare } from './tail-share.ts';

/**
 * Ratio of two rates, compared / reference, with the exact interval given the sum of events: the Clopper–Pearson limits
 * of the compared group's share of all events, turned into odds.
 *
 * No event among the compared gives a ratio and a lower limit of 0; none in the reference group an infinite ratio and
 * upper limit.
 * Source: Przyborowski and Wilenski (1940), https://doi.org/10.1093/biomet/31.3-4.313; the interval of R's `poisson.test`.
 *
 * @param compared events and exposure
 * @param reference the same for the reference group, in the same unit of exposure
 * @param confidence inside (0, 1)
 * @returns estimate, limits, and the standard error of the log ratio (left out where a side has no events), or undefined
 *   where an exposure is 0 or neither side has events
 * @throws RangeError for impossible arguments
 * @example conditionalRateRatio({ events: 60, exposure: 410 }, { events: 20, exposure: 400 }) // 2.926… (1.739… to 5.126…)
 */
export function conditionalRateRatio(
  compared: RateSample,
  reference: RateSample,
  confidence = 0.95
): Contrast | undefined {
  demandRate(compared);
  demandRate(reference);
  const tail = tailShare(confidence);
  if (compared.exposure === 0 || reference.exposure === 0) return undefined;
  if (compared.events === 0 && reference.events === 0) return undefined;

  const top = compared.events;
  const bottom = reference.events;
  const perOdds = reference.exposure / compared.exposure;
  const least = top === 0 ? undefined : betaQuantile(tail, top, bottom + 1, 'lower');
  const most = bottom === 0 ? undefined : betaQuantile(tail, top + 1, bottom, 'upper');
  return {
    estimate: bottom === 0 ? Infinity : (top / bottom) * perOdds,
    lower: least ? (least.share / least.complement) * perOdds : 0,
    upper: most ? (most.share / most.complement) * perOdds : Infinity,
    ...(top > 0 && bottom > 0 ? { standardError: Math.sqrt(1 / top + 1 / bottom) } : {})
  };
}
