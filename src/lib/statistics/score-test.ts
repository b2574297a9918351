import { demandProportion } from './demand-sample.ts';
import { normalTail } from './normal-tail.ts';
import type { ProportionSample } from './sample.ts';

/**
 * Score test that two shares are equal: the difference over its standard error with both groups pooled, without
 * continuity correction. Good where at least 5 events and 5 others are expected on either side.
 *
 * Source: https://doi.org/10.1002/sim.2832 (Campbell, 2007); the p of R's `prop.test(correct = FALSE)`.
 *
 * @param compared events and size, effective numbers where rows are clustered
 * @param reference the same for the reference group
 * @returns two-sided p, or undefined where a size is 0 or all rows are alike
 * @throws RangeError for impossible arguments
 * @example scoreTest({ events: 56, size: 70 }, { events: 48, size: 80 }) // 0.0079…
 */
export function scoreTest(compared: ProportionSample, reference: ProportionSample): number | undefined {
  demandProportion(compared);
  demandProportion(reference);
  if (compared.size === 0 || reference.size === 0) return undefined;
  const events = compared.events + reference.events;
  const size = compared.size + reference.size;
  if (events === 0 || events === size) return undefined;
  const difference = compared.events / compared.size - reference.events / reference.size;
  const variance = (events / size) * ((size - events) / size) * (1 / compared.size + 1 / reference.size);
  return normalTail(difference / Math.sqrt(variance));
}
