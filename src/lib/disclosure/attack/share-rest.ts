import type { Interval } from './judge.ts';

/** A hidden figure on a line that adds up to a known total. */
export interface HiddenFigure {
  readonly value: number;
  /** The most that it can be by itself (its shown denominator); `undefined` where that is hidden too. */
  readonly cap: number | undefined;
}

/**
 * The sharpest bounds of figures of which only the sum is known: each has at most the sum and its cap, and at least what
 * the others have no room for.
 *
 * @param freeRoom what all figures without a cap can hold together
 * @param sum what they add up to, where that is not known exactly
 */
export function shareRest(
  hidden: readonly HiddenFigure[],
  freeRoom: number,
  sum: Interval = exactly(hidden.reduce((so, one) => so + one.value, 0))
): readonly Interval[] {
  const room = hidden.reduce((so, one) => so + (one.cap ?? 0), 0);
  const free = hidden.filter((one) => one.cap === undefined).length;
  return hidden.map(({ cap }) => {
    const hasFreeOthers = free > (cap === undefined ? 1 : 0);
    const others = room - (cap ?? 0) + (hasFreeOthers ? freeRoom : 0);
    return { lower: Math.max(0, sum.lower - others), upper: Math.min(sum.upper, cap ?? freeRoom) };
  });
}

function exactly(value: number): Interval {
  return { lower: value, upper: value };
}
