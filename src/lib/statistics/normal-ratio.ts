import exp from '@stdlib/math-base-special-exp';
import { criticalValue } from './critical-value.ts';
import { demandEstimate } from './demand-sample.ts';
import type { Contrast } from './interval.ts';
import type { EstimateWithError } from './sample.ts';

/**
 * Ratio of two estimates with standard errors, compared / reference, with a normal interval on the logarithm (delta
 * method).
 *
 * Source: the ratio of WHO's Health Equity Assessment Toolkit, https://www.who.int/data/inequality-monitor
 *
 * @param compared estimate and standard error
 * @param reference the same for the reference group, in the same unit
 * @param confidence inside (0, 1)
 * @returns estimate, limits, and the standard error of the log ratio, or undefined unless both estimates are above 0
 *   (there is no logarithm)
 * @throws RangeError for impossible arguments
 * @example normalRatio({ estimate: 20, standardError: 1 }, { estimate: 10, standardError: 1 }) // 2 (1.607… to 2.488…)
 */
export function normalRatio(
  compared: EstimateWithError,
  reference: EstimateWithError,
  confidence = 0.95
): Contrast | undefined {
  demandEstimate(compared);
  demandEstimate(reference);
  const z = criticalValue(confidence);
  if (compared.estimate <= 0 || reference.estimate <= 0) return undefined;
  const comparedPart = compared.standardError / compared.estimate;
  const referencePart = reference.standardError / reference.estimate;
  const standardError = Math.sqrt(comparedPart * comparedPart + referencePart * referencePart);
  const estimate = compared.estimate / reference.estimate;
  return {
    estimate,
    lower: estimate * exp(-z * standardError),
    upper: estimate * exp(z * standardError),
    standardError
  };
}
