import { demandMean } from './demand-sample.ts';
import type { Contrast } from './interval.ts';
import type { MeanSample } from './sample.ts';
import { studentQuantile } from './student-quantile.ts';
import { studentTail } from './student-tail.ts';

/** A difference of means with the test that there is none. */
export interface WelchDifference extends Contrast {
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  /** Two-sided. */
  readonly pValue: number;
}

/**
 * Difference of two means, compared − reference, by Welch's t, which lets the two variances differ. For clustered rows the
 * effective sizes take the place of the rows.
 *
 * Source: Welch (1947), https://doi.org/10.1093/biomet/34.1-2.28; the interval and p of R's `t.test`.
 *
 * @param compared size, mean, sample variance, effective size if it is not the size
 * @param reference the same for the reference group
 * @param confidence inside (0, 1)
 * @returns estimate, limits, standard error in the unit of the means, degrees of freedom and p; undefined where a side has
 *   fewer than two (effective) values or neither varies
 * @throws RangeError for impossible arguments
 */
export function welchDifference(
  compared: MeanSample,
  reference: MeanSample,
  confidence = 0.95
): WelchDifference | undefined {
  const made = welch(compared, reference);
  if (made === undefined) return undefined;
  const { estimate, standardError, degreesOfFreedom } = made;
  const half = studentQuantile(confidence, degreesOfFreedom) * standardError;
  return {
    estimate,
    lower: estimate - half,
    upper: estimate + half,
    standardError,
    degreesOfFreedom,
    pValue: studentTail(estimate / standardError, degreesOfFreedom)
  };
}

/** The two-sided p of `welchDifference` alone, for the many pairs of a family of which no more is asked. */
export function welchTest(compared: MeanSample, reference: MeanSample): number | undefined {
  const made = welch(compared, reference);
  return made && studentTail(made.estimate / made.standardError, made.degreesOfFreedom);
}

function welch(
  compared: MeanSample,
  reference: MeanSample
): Pick<WelchDifference, 'estimate' | 'standardError' | 'degreesOfFreedom'> | undefined {
  demandMean(compared);
  demandMean(reference);
  const comparedSize = compared.effectiveSize ?? compared.size;
  const referenceSize = reference.effectiveSize ?? reference.size;
  if (Math.min(compared.size, comparedSize, reference.size, referenceSize) < 2) return undefined;

  const comparedVariance = compared.variance / comparedSize;
  const referenceVariance = reference.variance / referenceSize;
  const variance = comparedVariance + referenceVariance;
  if (variance === 0) return undefined;

  const comparedPart = comparedVariance / variance;
  const referencePart = referenceVariance / variance;
  const degreesOfFreedom =
    1 / ((comparedPart * comparedPart) / (comparedSize - 1) + (referencePart * referencePart) / (referenceSize - 1));
  return { estimate: compared.mean - reference.mean, standardError: Math.sqrt(variance), degreesOfFreedom };
}
