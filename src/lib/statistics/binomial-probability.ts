import exp from '@stdlib/math-base-special-exp';
import { poissonDeviance } from './poisson-deviance.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * Probability of exactly `events` events and `others` others where each is an event with probability `share`, in the
 * saddle-point form that keeps full accuracy for large counts.
 * Source: Loader, Fast and accurate computation of binomial probabilities (2000).
 *
 * @param events 0 or more; not necessarily whole (the beta distribution needs that)
 * @param others 0 or more, likewise
 * @param share 0–1
 * @param complement 1 − share, handed in so that it keeps its digits where share is close to 1
 */
export function binomialProbability(events: number, others: number, share: number, complement: number): number {
  const size = events + others;
  const deviance = poissonDeviance(events, size * share) + poissonDeviance(others, size * complement);
  if (events === 0 || others === 0) return exp(-deviance);
  const correction = stirlingError(size) - stirlingError(events) - stirlingError(others);
  return exp(correction - deviance) * Math.sqrt(size / events / others / (2 * Math.PI));
}
