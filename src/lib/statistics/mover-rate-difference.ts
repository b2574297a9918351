import { combineLimits, type Margin } from './combine-limits.ts';
import { gammaQuantile } from './gamma-quantile.ts';
import type { Contrast } from './interval.ts';
import { poissonInterval } from './poisson-interval.ts';
import type { RateSample } from './sample.ts';

/**
 * Difference of two rates, compared − reference, with the interval that the method of variance estimates recovery makes
 * of the two exact Poisson intervals.
 *
 * The distances to the limits are taken from the median of each rate's Jeffreys posterior, gamma(events + ½), as the
 * reference figures (ratesci's `moverci`, Poisson, exact) take them; with no events at all that keeps the limits from
 * widening to the full sum of both. The estimate is the plain difference of the rates, which always lies inside. The
 * standard error is the plain one; the interval does not rest on it.
 * Source: Zou and Donner (2008), https://doi.org/10.1002/sim.3095; Garwood (1936) for the margins.
 *
 * @param compared events and exposure
 * @param reference the same for the reference group, in the same unit of exposure
 * @param confidence inside (0, 1)
 * @returns estimate, limits and standard error per unit of exposure, or undefined where an exposure is 0
 * @throws RangeError for impossible arguments
 * @example moverRateDifference({ events: 60, exposure: 410 }, { events: 20, exposure: 400 }) // 0.0963… (0.0521… to 0.1424…)
 */
export function moverRateDifference(
  compared: RateSample,
  reference: RateSample,
  confidence = 0.95
): Contrast | undefined {
  const comparedMargin = margin(compared, confidence);
  const referenceMargin = margin(reference, confidence);
  if (!comparedMargin || !referenceMargin) return undefined;
  const estimate = compared.events / compared.exposure - reference.events / reference.exposure;
  const { lower, upper } = combineLimits(comparedMargin, referenceMargin);
  return {
    estimate,
    lower: Math.min(lower, estimate),
    upper: Math.max(upper, estimate),
    standardError: Math.sqrt(rateVariance(compared) + rateVariance(reference))
  };
}

function margin({ events, exposure }: RateSample, confidence: number): Margin | undefined {
  const limits = poissonInterval(events, exposure, confidence);
  return limits && { estimate: gammaQuantile(0.5, events + 0.5, 'lower') / exposure, ...limits };
}

function rateVariance({ events, exposure }: RateSample): number {
  return events / exposure / exposure;
}
