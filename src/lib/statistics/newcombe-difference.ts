import { combineLimits } from './combine-limits.ts';
import { demandProportion } from './demand-sample.ts';
import type { Contrast } from './interval.ts';
import type { ProportionSample } from './sample.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * Difference of two shares, compared − reference, with Newcombe's hybrid score interval (his method 10), which joins the
 * two Wilson intervals. The standard error is the plain unpooled one, for those who pool figures; the interval does not
 * rest on it.
 *
 * Source: Newcombe (1998), https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I
 *
 * @param compared events and size, effective numbers where rows are clustered
 * @param reference the same for the reference group
 * @param confidence inside (0, 1)
 * @returns estimate, limits and standard error as shares, or undefined where a size is 0
 * @throws RangeError for impossible arguments
 * @example newcombeDifference({ events: 56, size: 70 }, { events: 48, size: 80 }) // 0.2 (0.0524… to 0.3338…)
 */
export function newcombeDifference(
  compared: ProportionSample,
  reference: ProportionSample,
  confidence = 0.95
): Contrast | undefined {
  demandProportion(compared);
  demandProportion(reference);
  const comparedLimits = wilsonInterval(compared.events, compared.size, confidence);
  const referenceLimits = wilsonInterval(reference.events, reference.size, confidence);
  if (!comparedLimits || !referenceLimits) return undefined;
  const comparedShare = compared.events / compared.size;
  const referenceShare = reference.events / reference.size;
  return {
    estimate: comparedShare - referenceShare,
    ...combineLimits({ estimate: comparedShare, ...comparedLimits }, { estimate: referenceShare, ...referenceLimits }),
    standardError: Math.sqrt(shareVariance(compared) + shareVariance(reference))
  };
}

function shareVariance({ events, size }: ProportionSample): number {
  return ((events / size) * ((size - events) / size)) / size;
}
