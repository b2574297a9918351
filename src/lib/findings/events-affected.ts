import type { Favourable } from '#lib/catalog/types.ts';
import type { Absence } from '#lib/tallies/tally.ts';
import type { PartialContrast } from './contrast.ts';
import { isPresent } from './figures.ts';
import type { Estimate, Measure } from './types.ts';
import type { Audience } from '#lib/tallies/tally.ts';

/**
 * How many events fewer (or, where higher is better, more) the group would have had with the reference's rate:
 * max(0, numerator − reference rate × denominator), mirrored where higher is better. The interval is the denominator × the
 * limits of the adverse difference, cut at 0. `not-applicable` without counts or without a favourable direction.
 */
export function eventsAffected(
  compared: Estimate<Audience>,
  referenceRate: number,
  difference: PartialContrast,
  favourable: Favourable
): Measure {
  const { numerator, denominator } = compared.tally;
  if (!isPresent(numerator) || !isPresent(denominator) || favourable === 'parity')
    return absentMeasure('not-applicable');
  const size = Number(denominator);
  const excess = Number(numerator) - referenceRate * size;
  const { lower, upper } = difference;
  const limits =
    lower === undefined || upper === undefined ? undefined : favourable === 'lower' ? [lower, upper] : [-upper, -lower];
  const none = { absent: 'not-applicable' } as const;
  return {
    estimate: cut(favourable === 'lower' ? excess : -excess),
    lower: limits?.[0] === undefined ? none : cut(limits[0] * size),
    upper: limits?.[1] === undefined ? none : cut(limits[1] * size),
    standardError: none,
    factor: 1
  };
}

/** A measure of which nothing is there, for one reason. */
export function absentMeasure(absence: Absence, factor = 1): Measure {
  const absent = { absent: absence };
  return { estimate: absent, lower: absent, upper: absent, standardError: absent, factor };
}

function cut(events: number): number {
  return events > 0 ? events : 0;
}
