import { demandMean } from './demand-sample.ts';
import type { Interval } from './interval.ts';
import type { MeanSample } from './sample.ts';
import { studentQuantile } from './student-quantile.ts';

/**
 * Student's interval of a mean. For clustered rows the effective size takes the place of the rows, in the standard error
 * and, less one, as degrees of freedom.
 *
 * Source: Student, The probable error of a mean (1908), https://doi.org/10.1093/biomet/6.1.1
 *
 * @param sample size, mean, sample variance, effective size if it is not the size
 * @param confidence inside (0, 1)
 * @returns limits and standard error in the unit of the mean, or undefined below two (effective) values
 * @throws RangeError for impossible arguments
 * @example studentInterval({ size: 10, mean: 5, variance: 4 }) // { lower: 3.569…, upper: 6.430…, standardError: 0.632… }
 */
export function studentInterval(
  sample: MeanSample,
  confidence = 0.95
): (Interval & { readonly standardError: number }) | undefined {
  demandMean(sample);
  const size = sample.effectiveSize ?? sample.size;
  if (sample.size < 2 || size < 2) return undefined;
  const standardError = Math.sqrt(sample.variance / size);
  const half = studentQuantile(confidence, size - 1) * standardError;
  return { lower: sample.mean - half, upper: sample.mean + half, standardError };
}
