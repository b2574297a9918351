import { criticalValue } from './critical-value.ts';
import { demandEstimate } from './demand-sample.ts';
import type { Contrast } from './interval.ts';
import { normalTail } from './normal-tail.ts';
import type { EstimateWithError } from './sample.ts';

/** A difference of given estimates with the test that there is none; no p where both standard errors are 0. */
export interface NormalDifference extends Contrast {
  readonly standardError: number;
  /** Two-sided. */
  readonly pValue?: number;
}

/**
 * Difference of two estimates that came with standard errors, compared − reference, as if independent and normal.
 *
 * Source: the difference of WHO's Health Equity Assessment Toolkit, https://www.who.int/data/inequality-monitor
 *
 * @param compared estimate and standard error
 * @param reference the same for the reference group, in the same unit
 * @param confidence inside (0, 1)
 * @returns estimate, limits, standard error and p
 * @throws RangeError for impossible arguments
 * @example normalDifference({ estimate: 20, standardError: 3 }, { estimate: 10, standardError: 4 }) // 10 (0.2… to 19.7…)
 */
export function normalDifference(
  compared: EstimateWithError,
  reference: EstimateWithError,
  confidence = 0.95
): NormalDifference {
  demandEstimate(compared);
  demandEstimate(reference);
  const estimate = compared.estimate - reference.estimate;
  const { standardError: comparedError } = compared;
  const { standardError: referenceError } = reference;
  const standardError = Math.sqrt(comparedError * comparedError + referenceError * referenceError);
  const half = criticalValue(confidence) * standardError;
  const difference = { estimate, lower: estimate - half, upper: estimate + half, standardError };
  return standardError > 0 ? { ...difference, pValue: normalTail(estimate / standardError) } : difference;
}
