import type { Slice } from '#lib/tallies/tally.ts';

/**
 * A small count of people that a reader of the public tallies could see, work out or narrow too far. What groups or periods
 * leave of a total is no slice: it is reported under the first of them, by name.
 */
export interface Leak extends Slice {
  readonly quantity: 'numerator' | 'complement' | 'denominator';
  /**
   * `shown`: it stands there; `side-figure`: a figure that goes with it does; `same-elsewhere`: the same figure stands in
   * another table; `linked`: it is shown, and with it another indicator's hidden figure; `exact`: it can be worked out; `too-tight`: it can be narrowed beyond the policy.
   */
  readonly reason: 'shown' | 'side-figure' | 'same-elsewhere' | 'linked' | 'exact' | 'too-tight';
  /** What an attacker knows of it. */
  readonly lower: number;
  readonly upper: number;
}
