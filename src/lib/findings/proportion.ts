import type { Audience, Tally } from '#lib/tallies/tally.ts';
import { reliabilityOfProportion } from '#lib/statistics/reliability-of-proportion.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import { effectiveSize } from './effective-size.ts';
import { absenceOf, absentFigures, plainFigures, type Figures } from './figures.ts';

/**
 * Events as a share of those at risk, with Wilson's interval on the effective size; a register, which is a census, has none.
 * `not-applicable` where nobody is at risk, `unreadable` where there are more events than rows.
 */
export function proportion(tally: Tally<Audience>, factor: number, isRegister: boolean): Figures {
  const absence = absenceOf(tally.numerator, tally.denominator, tally.clusters ?? 0);
  if (absence !== undefined) return absentFigures(absence, factor);
  const events = Number(tally.numerator);
  const size = Number(tally.denominator);
  if (!(events >= 0 && events <= size)) return absentFigures('unreadable', factor);
  const share = size === 0 ? undefined : events / size;
  if (share === undefined) return absentFigures('not-applicable', factor);
  if (isRegister) return plainFigures(share, factor);
  const effective = effectiveSize(tally, size, (share * (1 - share)) / size);
  const effectiveEvents = Math.min(events * (effective / size), effective);
  const interval = wilsonInterval(effectiveEvents, effective);
  return {
    ...plainFigures(share, factor),
    ...interval,
    standardError: Math.sqrt((share * (1 - share)) / effective),
    reliability: reliabilityOfProportion(events, size, effective),
    effectiveSize: effective
  };
}
