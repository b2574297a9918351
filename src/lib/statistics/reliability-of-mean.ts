import { demandMean } from './demand-sample.ts';
import type { Reliability } from './reliability.ts';
import type { MeanSample } from './sample.ts';

/**
 * Whether a mean is reliable by the older rule of the US National Center for Health Statistics, which its newer standards
 * for proportions and rates leave in place for means: at least 30 (effective) values, and a standard error below 30 % of
 * the mean. Values that are all alike have no error.
 *
 * Source: Klein and others, Healthy People Statistical Notes 24 (2002), https://www.cdc.gov/nchs/data/statnt/statnt24.pdf
 *
 * @param sample size, mean, sample variance, effective size if it is not the size
 * @throws RangeError for impossible arguments
 * @example reliabilityOfMean({ size: 100, mean: 5, variance: 4 }) // 'ok'
 */
export function reliabilityOfMean(sample: MeanSample): Reliability {
  demandMean(sample);
  const size = Math.min(sample.size, sample.effectiveSize ?? sample.size);
  if (size < 30) return 'unreliable';
  const standardError = Math.sqrt(sample.variance / size);
  return standardError === 0 || standardError < 0.3 * Math.abs(sample.mean) ? 'ok' : 'unreliable';
}
