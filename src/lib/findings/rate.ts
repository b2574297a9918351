import type { Audience, Tally } from '#lib/tallies/tally.ts';
import { poissonInterval } from '#lib/statistics/poisson-interval.ts';
import { reliabilityOfRate } from '#lib/statistics/reliability-of-rate.ts';
import { effectiveSize } from './effective-size.ts';
import { absenceOf, absentFigures, plainFigures, type Figures } from './figures.ts';

/**
 * Events per unit of exposure, with the exact Poisson interval; where persons have many rows, on the exposure and events
 * divided by the design effect. `not-applicable` without exposure, `unreadable` where either is negative.
 */
export function rate(tally: Tally<Audience>, factor: number, isRegister: boolean): Figures {
  const absence = absenceOf(tally.numerator, tally.denominator, tally.clusters ?? 0);
  if (absence !== undefined) return absentFigures(absence, factor);
  const events = Number(tally.numerator);
  const exposure = Number(tally.denominator);
  if (!(events >= 0 && exposure >= 0)) return absentFigures('unreadable', factor);
  if (exposure === 0) return absentFigures('not-applicable', factor);
  if (isRegister) return plainFigures(events / exposure, factor);
  const effective = effectiveSize(tally, exposure, events / exposure / exposure);
  const effectiveEvents = events * (effective / exposure);
  const interval = poissonInterval(effectiveEvents, effective);
  return {
    ...plainFigures(events / exposure, factor),
    ...interval,
    standardError: Math.sqrt(effectiveEvents) / effective,
    reliability: reliabilityOfRate(effectiveEvents, effective),
    effectiveSize: effective
  };
}
