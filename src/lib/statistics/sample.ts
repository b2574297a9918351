/** Events among rows at risk. Both may be fractional: with clusters, `size` is the effective size and `events` share × size. */
export interface ProportionSample {
  readonly events: number;
  readonly size: number;
}

/** Events in an exposure (person-years, patient-days), in any unit. */
export interface RateSample {
  readonly events: number;
  readonly exposure: number;
}

/** What a mean rests on. `variance` is the sample variance (divisor n − 1); `effectiveSize` is `size` unless given. */
export interface MeanSample {
  readonly size: number;
  readonly mean: number;
  readonly variance: number;
  readonly effectiveSize?: number;
}

/** A figure that came with its standard error, in one unit. */
export interface EstimateWithError {
  readonly estimate: number;
  readonly standardError: number;
}
