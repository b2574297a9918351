/** Two limits, in the unit of what they enclose; `upper` may be `Infinity` where nothing bounds it. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * A compared group against a reference group. `standardError` is in the unit of a difference and on the natural
 * logarithm for a ratio; it is left out where it does not exist.
 */
export interface Contrast extends Interval {
  readonly estimate: number;
  readonly standardError?: number;
}
