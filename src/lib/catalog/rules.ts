/**
 * The numbers by which figures are compared, judged and set side by side, and the version of these rules, which every edition names.
 * A change of any of them is a new version. The disclosure policy has a version of its own. Shares are 0–1.
 */
export const rules = {
  version: '1',
  /** A gap is clear only where the adjusted p is below this. */
  significance: 0.05,
  /** Ratio of the adverse outcome from which on a gap counts, unless a charter or the measure says otherwise. */
  smallestGap: 1.1,
  /** Share of a dimension's rows that must have a known group. */
  leastKnown: 0.7,
  /** Share of the denominator that a group must have to be compared with. */
  leastReference: 0.05,
  /** Board seats: groups of at least this share of the population are looked at, and have theirs from this part of it on. */
  leastPopulation: 0.05,
  fairSeats: 0.8,
  /** A funnel plot needs this many institutions of one peer group. */
  fewestInFunnel: 5,
  /** Measures that the index sets side by side, and that funnel plots are tried for. */
  mostIndexMeasures: 8
} as const;
