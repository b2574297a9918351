import exp from '@stdlib/math-base-special-exp';
import { poissonDeviance } from './poisson-deviance.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * Probability of exactly `count` events where `expected` are expected: expected^count e^−expected / Γ(count + 1), in the
 * saddle-point form that keeps full accuracy for large counts.
 * Source: Loader, Fast and accurate computation of binomial probabilities (2000).
 *
 * @param count 0 or more; not necessarily whole (the gamma distribution needs that)
 * @param expected 0 or more
 */
export function poissonProbability(count: number, expected: number): number {
  if (count === 0) return exp(-expected);
  return exp(-stirlingError(count) - poissonDeviance(count, expected)) / Math.sqrt(2 * Math.PI * count);
}
