import type { Interval } from './interval.ts';

/** A figure with its own interval. */
export interface Margin extends Interval {
  readonly estimate: number;
}

/**
 * Limits of a difference from the limits of its two sides (the method of variance estimates recovery): each limit takes
 * from either side the distance that matters for it.
 *
 * Source: Zou and Donner (2008), https://doi.org/10.1002/sim.3095
 *
 * @param compared estimate and limits of the side that is subtracted from
 * @param reference estimate and limits of the side that is subtracted
 * @returns limits of compared − reference
 */
export function combineLimits(compared: Margin, reference: Margin): Interval {
  const difference = compared.estimate - reference.estimate;
  return {
    lower: difference - hypotenuse(compared.estimate - compared.lower, reference.upper - reference.estimate),
    upper: difference + hypotenuse(compared.upper - compared.estimate, reference.estimate - reference.lower)
  };
}

function hypotenuse(a: number, b: number): number {
  return Math.sqrt(a * a + b * b);
}
