import type { EstimateWithError, MeanSample, ProportionSample, RateSample } from '#lib/statistics/sample.ts';
import type { Kind } from '#lib/catalog/types.ts';
import type { Absence, Audience } from '#lib/tallies/tally.ts';
import { exactVariance } from '#lib/statistics/exact-decimal.ts';
import { isPresent } from './figures.ts';
import type { Estimate } from './types.ts';

/**
 * One side of a comparison. `proportion`, `rate` and `mean` come from counts and have their own tests; `given` has a standard
 * error and no more; `plain` has a value that nothing is tested with (registers, sums, medians). Samples are divided by the
 * design effect where persons have many rows.
 */
export type Side =
  | (Value & { readonly form: 'proportion'; readonly sample: ProportionSample })
  | (Value & { readonly form: 'rate'; readonly sample: RateSample })
  | (Value & { readonly form: 'mean'; readonly sample: MeanSample })
  | (Value & { readonly form: 'given'; readonly sample: EstimateWithError })
  | (Value & { readonly form: 'plain' });

interface Value {
  readonly value: number;
  readonly factor: number;
}

/** Reads a side from an estimate; the reason where the estimate is not there. */
export function side<A extends Audience>(estimate: Estimate<A>, kind: Kind): Side | Absence {
  if (estimate.status !== 'ok' || !isPresent(estimate.estimate)) {
    return estimate.status === 'ok' ? 'not-applicable' : estimate.status;
  }
  const { tally, factor, effectiveSize } = estimate;
  const value = estimate.estimate;
  if (!isPresent(estimate.standardError)) return { form: 'plain', value, factor };
  const given = asGiven(value, factor, estimate.standardError);
  if (effectiveSize === undefined || !isPresent(tally.numerator) || !isPresent(tally.denominator)) return given;
  const size = Number(tally.denominator);
  const events = Math.min(Number(tally.numerator) * (effectiveSize / size), kind === 'rate' ? Infinity : effectiveSize);
  if (kind === 'proportion') return { form: kind, value, factor, sample: { events, size: effectiveSize } };
  if (kind === 'rate') return { form: kind, value, factor, sample: { events, exposure: effectiveSize } };
  if (kind !== 'mean' || !isPresent(tally.sumSquares)) return given;
  const variance = exactVariance(size, tally.numerator, tally.sumSquares);
  return variance === undefined
    ? given
    : { form: kind, value, factor, sample: { size, mean: value, variance, effectiveSize } };
}

function asGiven(value: number, factor: number, standardError: number): Side {
  return { form: 'given', value, factor, sample: { estimate: value, standardError } };
}

/** Two sides made comparable: where their forms differ both become values on the indicator's scale, with what error they have. */
export function alike(
  compared: Estimate<Audience>,
  reference: Estimate<Audience>,
  kind: Kind
): readonly [Side, Side] | Absence {
  const sides = [side(compared, kind), side(reference, kind)] as const;
  const [one, other] = sides;
  if (typeof one === 'string' || typeof other === 'string')
    return sides.includes('withheld') ? 'withheld' : absent(sides);
  if (one.form === other.form && one.factor === other.factor) return [one, other];
  return [onScale(one, compared), onScale(other, reference)];
}

function onScale(one: Side, estimate: Estimate<Audience>): Side {
  const value = one.value * one.factor;
  return isPresent(estimate.standardError)
    ? asGiven(value, 1, estimate.standardError * one.factor)
    : { form: 'plain', value, factor: 1 };
}

function absent(sides: readonly (Side | Absence)[]): Absence {
  return sides.find((one) => typeof one === 'string') ?? 'not-applicable';
}
