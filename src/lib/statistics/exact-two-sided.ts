/** A distribution of whole numbers that rises to its mode and falls from it. */
export interface CountDistribution {
  readonly lowest: number;
  readonly highest: number;
  readonly mode: number;
  probability(count: number): number;
  /** Probability of count + 1 over that of count. */
  growth(count: number): number;
}

/** R's allowance for rounding, by which outcomes of equal probability count as equal. */
const allowance = 1 + 1e-7;

/**
 * Two-sided p of an exact test: all outcomes added up that are no more probable than the observed one.
 *
 * Finds by bisection where either tail begins and adds outwards until nothing changes, so that counts of ten million take
 * some thousand steps.
 *
 * @param distribution of the count where there is no difference
 * @param observed from lowest to highest
 * @returns p, 0–1
 */
export function exactTwoSided(distribution: CountDistribution, observed: number): number {
  const { lowest, highest, mode, probability } = distribution;
  const most = probability(observed) * allowance;
  if (probability(mode) <= most) return 1;
  const isNoMoreProbable = (count: number) => probability(count) <= most;
  let sum = 0;
  if (isNoMoreProbable(lowest)) sum += tail(distribution, innermost(lowest, mode, isNoMoreProbable), -1);
  if (isNoMoreProbable(highest)) sum += tail(distribution, innermost(highest, mode, isNoMoreProbable), 1);
  return Math.min(1, sum);
}

function innermost(end: number, mode: number, isNoMoreProbable: (count: number) => boolean): number {
  let inside = end;
  let outside = mode;
  while (Math.abs(outside - inside) > 1) {
    const middle = Math.trunc((inside + outside) / 2);
    if (isNoMoreProbable(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

function tail({ lowest, highest, probability, growth }: CountDistribution, start: number, step: 1 | -1): number {
  let term = probability(start);
  let sum = 0;
  for (let count = start; term > sum * 1e-18; count += step) {
    sum += term;
    if (count === (step > 0 ? highest : lowest)) break;
    if (step > 0) term *= growth(count);
    else term /= growth(count - 1);
  }
  return sum;
}
