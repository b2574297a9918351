import { divide } from '#lib/statistics/exact-decimal.ts';
import type { Audience, Tally } from '#lib/tallies/tally.ts';
import { absenceOf, absentFigures, isPresent, plainFigures, type Figures } from './figures.ts';

/** One sum as a share of another (money paid of money committed); no interval. `not-applicable` where the second is zero. */
export function ratioOfSums(tally: Tally<Audience>, factor: number): Figures {
  const { numerator, denominator } = tally;
  if (!isPresent(numerator) || !isPresent(denominator)) {
    return absentFigures(absenceOf(numerator, denominator) ?? 'not-reported', factor);
  }
  const quotient = divide(numerator, denominator);
  return quotient === undefined ? absentFigures('not-applicable', factor) : plainFigures(quotient, factor);
}
