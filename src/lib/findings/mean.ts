import type { Audience, Tally } from '#lib/tallies/tally.ts';
import { divide, exactVariance } from '#lib/statistics/exact-decimal.ts';
import { reliabilityOfMean } from '#lib/statistics/reliability-of-mean.ts';
import { studentInterval } from '#lib/statistics/student-interval.ts';
import { effectiveSize } from './effective-size.ts';
import { absenceOf, absentFigures, isPresent, plainFigures, type Figures } from './figures.ts';
import { givenErrors } from './given-estimate.ts';

/**
 * Sum / n with Student's interval on the effective size. Without a sum of squares the file's own error or limits are used,
 * and where it gives none the mean stands without an interval. `not-applicable` for no values.
 */
export function mean(tally: Tally<Audience>, factor: number, isRegister: boolean): Figures {
  const absence = absenceOf(tally.numerator, tally.denominator, tally.clusters ?? 0);
  if (absence !== undefined || !isPresent(tally.numerator) || !isPresent(tally.denominator)) {
    return absentFigures(absence ?? 'not-reported', factor);
  }
  const size = Number(tally.denominator);
  if (!(size >= 0)) return absentFigures('unreadable', factor);
  const average = divide(tally.numerator, tally.denominator);
  if (average === undefined) return absentFigures('not-applicable', factor);
  const plain = plainFigures(average, factor);
  if (isRegister) return plain;
  const reliability = size < 30 ? 'unreliable' : 'ok';
  if (!isPresent(tally.sumSquares)) return { ...plain, ...givenErrors(tally.given, average, factor), reliability };
  const variance = exactVariance(tally.denominator, tally.numerator, tally.sumSquares);
  if (variance === undefined) return { ...plain, reliability: 'unreliable' };
  const effective = effectiveSize(tally, size, variance / size);
  const sample = { size, mean: average, variance, effectiveSize: effective };
  return {
    ...plain,
    ...studentInterval(sample),
    reliability: reliabilityOfMean(sample),
    effectiveSize: effective
  };
}
