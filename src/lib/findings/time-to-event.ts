import type { Audience, Tally } from '#lib/tallies/tally.ts';
import { kaplanMeier } from '#lib/statistics/kaplan-meier.ts';
import { absenceOf, absentFigures, plainFigures, type Figures } from './figures.ts';

/**
 * The Kaplan–Meier median in days with the interval of Brookmeyer and Crowley, which a register has too, since its open cases
 * leave the median open. `not-reached` where more than half are still open at the longest follow-up; `not-applicable` without cases.
 */
export function timeToEvent(tally: Tally<Audience>, factor: number): Figures {
  const absence = absenceOf(tally.denominator, tally.times);
  if (absence !== undefined || tally.times === undefined || 'absent' in tally.times) {
    return absentFigures(absence ?? 'not-reported', factor);
  }
  const survival = kaplanMeier(tally.times);
  if (survival === undefined) return absentFigures('not-applicable', factor);
  const notReached = { absent: 'not-reached' } as const;
  const limits = { lower: survival.lower ?? notReached, upper: survival.upper ?? notReached };
  if (survival.median === undefined) return { ...absentFigures('not-reached', factor), ...limits };
  return { ...plainFigures(survival.median, factor), ...limits };
}
