import exp from '@stdlib/math-base-special-exp';
import { criticalValue } from './critical-value.ts';
import { demandProportion } from './demand-sample.ts';
import type { Contrast } from './interval.ts';
import type { ProportionSample } from './sample.ts';

/**
 * Ratio of two shares, compared / reference, with Katz's interval: normal on the logarithm.
 *
 * Where the logarithm fails, a limit is taken as if half an event more (or less) had been seen: no event among the
 * compared, lower limit 0 and the upper one with half an event; none in the reference group, ratio and upper limit
 * infinite and the lower one with half an event; nothing but events on both sides, both limits with half an event less.
 * Source: Katz and others (1978), https://doi.org/10.2307/2530610; edges as in DescTools' BinomRatioCI.
 *
 * @param compared events and size, effective numbers where rows are clustered
 * @param reference the same for the reference group
 * @param confidence inside (0, 1)
 * @returns estimate, limits, and the standard error of the log ratio (left out where a side has no events), or undefined
 *   where a size is 0 or neither side has events
 * @throws RangeError for impossible arguments
 * @example katzRatio({ events: 56, size: 70 }, { events: 48, size: 80 }) // 1.333… (1.0766… to 1.6512…)
 */
export function katzRatio(
  compared: ProportionSample,
  reference: ProportionSample,
  confidence = 0.95
): Contrast | undefined {
  demandProportion(compared);
  demandProportion(reference);
  const z = criticalValue(confidence);
  if (compared.size === 0 || reference.size === 0) return undefined;
  if (compared.events === 0 && reference.events === 0) return undefined;

  const full = compared.events === compared.size && reference.events === reference.size;
  const top = patched(compared, full);
  const bottom = patched(reference, full);
  const ratio = shareOf(top) / shareOf(bottom);
  const standardError = Math.sqrt(logVariance(top) + logVariance(bottom));
  const limits = { lower: ratio * exp(-z * standardError), upper: ratio * exp(z * standardError) };

  if (compared.events === 0) return { estimate: 0, lower: 0, upper: limits.upper };
  if (reference.events === 0) return { estimate: Infinity, lower: limits.lower, upper: Infinity };
  return { estimate: shareOf(compared) / shareOf(reference), ...limits, standardError };
}

function patched({ events, size }: ProportionSample, full: boolean): ProportionSample {
  if (full) return { events: Math.max(events - 0.5, events / 2), size };
  return { events: events === 0 ? Math.min(0.5, size / 2) : events, size };
}

function shareOf({ events, size }: ProportionSample): number {
  return events / size;
}

function logVariance({ events, size }: ProportionSample): number {
  return (size - events) / events / size;
}
