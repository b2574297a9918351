/**
 * Quantile of a count, interpolated between whole counts so that a limit does not jump from one to the next: the smallest
 * count whose cumulated probability reaches `tail`, less the share of its own probability that lies beyond; never below 0.
 * Source: Spiegelhalter, Funnel plots for comparing institutional performance (2005), appendix A.1,
 * https://doi.org/10.1002/sim.1970
 *
 * @param tail cumulated probability, inside (0, 1)
 * @param start a count near the quantile, from which it is searched
 * @param largest the largest count there can be; Infinity where there is none
 * @param cumulated probability of at most so many
 * @param probability of exactly so many
 */
export function interpolatedQuantile(
  tail: number,
  start: number,
  largest: number,
  cumulated: (count: number) => number,
  probability: (count: number) => number
): number {
  let count = Math.min(largest, Math.max(0, Math.floor(start)));
  let sum = cumulated(count);
  while (sum < tail && count < largest) {
    count += 1;
    sum += probability(count);
  }
  for (let own = probability(count); count > 0 && sum - own >= tail; own = probability(count)) {
    sum -= own;
    count -= 1;
  }
  return Math.max(0, count - (sum - tail) / probability(count));
}
