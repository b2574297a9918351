import type { Leak } from '../leak.ts';
import type { DisclosurePolicy } from '../policy.ts';
import type { Known, Quantity } from './read-slices.ts';

/** What an attacker knows of a figure: it lies between the two, both included. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Whether a number of people is small and not nobody. */
export function isFew(size: number, policy: DisclosurePolicy): boolean {
  return size > 0 && size < policy.upTo + 1;
}

/**
 * Whether an interval tells too much of a small count: it must reach beyond the limit and beyond the count, and as far
 * below it. `cap`: the denominator, where it is shown: nobody is asked to believe in a numerator above it.
 */
export function judge(
  value: number,
  { lower, upper }: Interval,
  cap: number,
  policy: DisclosurePolicy
): 'exact' | 'too-tight' | undefined {
  if (!(lower < upper)) return 'exact';
  const margin = policy.protectedSum - policy.upTo;
  const enough = policy.upTo + 1;
  const isHighEnough = upper >= Math.min(Math.max(enough, value + margin), Math.max(enough, cap));
  return isHighEnough && lower <= Math.max(0, value - margin) ? undefined : 'too-tight';
}

/** A leak of a slice's figure. */
export function leakOf(known: Known, quantity: Quantity, reason: Leak['reason'], interval?: Interval): Leak {
  const { institution, period, indicator, dimension, group } = known.secret;
  const value = known.figures[quantity]?.value ?? 0;
  const { lower, upper } = interval ?? { lower: value, upper: value };
  return { institution, period, indicator, dimension, group, quantity, reason, lower, upper };
}
