import { binomialProbability } from './binomial-probability.ts';
import { demand } from './demand.ts';
import { demandRate } from './demand-sample.ts';
import { exactTwoSided } from './exact-two-sided.ts';
import type { RateSample } from './sample.ts';

/**
 * Exact test that two rates are equal: given how many events there are in all, each falls to a group in proportion to its
 * exposure; p adds up the splits no more probable than the one seen.
 *
 * Source: Przyborowski and Wilenski (1940), https://doi.org/10.1093/biomet/31.3-4.313; two-sided as R's `binom.test`, on
 * which `poisson.test` rests.
 *
 * @param compared events, a whole number, and exposure
 * @param reference the same for the reference group, in the same unit of exposure
 * @returns two-sided p, 1 where there are no events at all, or undefined where an exposure is 0
 * @throws RangeError for impossible arguments or fractional events
 * @example conditionalRateTest({ events: 10, exposure: 10 }, { events: 0, exposure: 10 }) // 0.001953125
 */
export function conditionalRateTest(compared: RateSample, reference: RateSample): number | undefined {
  demandRate(compared);
  demandRate(reference);
  demand(Number.isSafeInteger(compared.events) && Number.isSafeInteger(reference.events), 'whole numbers of events');
  if (compared.exposure === 0 || reference.exposure === 0) return undefined;

  const events = compared.events + reference.events;
  const exposure = compared.exposure + reference.exposure;
  const share = compared.exposure / exposure;
  const complement = reference.exposure / exposure;
  return exactTwoSided(
    {
      lowest: 0,
      highest: events,
      mode: Math.min(events, Math.floor((events + 1) * share)),
      probability: (count) => (events === 0 ? 1 : binomialProbability(count, events - count, share, complement)),
      growth: (count) => ((events - count) / (count + 1)) * (compared.exposure / reference.exposure)
    },
    compared.events
  );
}
