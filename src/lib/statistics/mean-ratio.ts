import { demandMean } from './demand-sample.ts';
import type { Contrast } from './interval.ts';
import { normalRatio } from './normal-ratio.ts';
import type { EstimateWithError, MeanSample } from './sample.ts';

/**
 * Ratio of two means, compared / reference, with a normal interval on the logarithm (delta method). For clustered rows the
 * effective sizes take the place of the rows.
 *
 * Source: the delta method, Oehlert (1992), https://doi.org/10.1080/00031305.1992.10475842
 *
 * @param compared size, mean, sample variance, effective size if it is not the size
 * @param reference the same for the reference group
 * @param confidence inside (0, 1)
 * @returns estimate, limits, and the standard error of the log ratio; undefined where a side has fewer than two (effective)
 *   values or a mean is not above 0
 * @throws RangeError for impossible arguments
 */
export function meanRatio(compared: MeanSample, reference: MeanSample, confidence = 0.95): Contrast | undefined {
  demandMean(compared);
  demandMean(reference);
  const comparedEstimate = withError(compared);
  const referenceEstimate = withError(reference);
  if (!comparedEstimate || !referenceEstimate) return undefined;
  return normalRatio(comparedEstimate, referenceEstimate, confidence);
}

function withError({ size, mean, variance, effectiveSize = size }: MeanSample): EstimateWithError | undefined {
  if (size < 2 || effectiveSize < 2) return undefined;
  return { estimate: mean, standardError: Math.sqrt(variance / effectiveSize) };
}
