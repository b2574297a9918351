import type { Favourable } from '#lib/catalog/types.ts';
import type { Thresholds, Verdict } from './types.ts';

/**
 * The band that a value on the indicator's scale lies in. Higher is better: `met` from `metAt`, `partly` from `partlyAt`;
 * lower is better: `met` up to `metAt`, `partly` up to `partlyAt`. Without `metAt` nothing is met.
 *
 * A value that misses a threshold by less than a part in 10¹² has reached it: 29 of 100 is 29 %, whatever binary fractions say.
 */
export function band(value: number, thresholds: Thresholds, favourable: Favourable): Exclude<Verdict, 'no-data'> {
  if (favourable === 'parity') return 'cannot-tell';
  if (reaches(value, thresholds.metAt, favourable)) return 'met';
  return reaches(value, thresholds.partlyAt, favourable) ? 'partly' : 'not-met';
}

/** The band that a whole interval lies in, else `cannot-tell`. A limit may be infinite. */
export function bandOfInterval(
  lower: number,
  upper: number,
  thresholds: Thresholds,
  favourable: Favourable
): Exclude<Verdict, 'no-data'> {
  const from = band(lower, thresholds, favourable);
  return from === band(upper, thresholds, favourable) ? from : 'cannot-tell';
}

function reaches(value: number, threshold: number | undefined, favourable: 'higher' | 'lower'): boolean {
  if (threshold === undefined) return false;
  const slack = Math.max(Math.abs(threshold), 1e-300) * 1e-12;
  return favourable === 'higher' ? value >= threshold - slack : value <= threshold + slack;
}
