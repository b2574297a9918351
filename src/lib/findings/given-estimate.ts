import { criticalValue } from '#lib/statistics/critical-value.ts';
import type { Audience, Given, Maybe, Tally } from '#lib/tallies/tally.ts';
import { absentFigures, plainFigures, type Figures } from './figures.ts';

/**
 * A figure as the file gives it, on the indicator's scale (so its factor is 1). Of error and 95 % limits the missing one is
 * worked out from the other, as normal; without either there are `not-reported` limits. `unreadable` where an error is
 * negative or limits are the wrong way round.
 */
export function givenEstimate(tally: Tally<Audience>): Figures {
  const { given } = tally;
  if (given === undefined) return absentFigures('not-reported', 1);
  if ('absent' in given) return absentFigures(given.absent, 1);
  if (Number(given.standardError ?? 0) < 0 || Number(given.upper ?? 0) < Number(given.lower ?? given.upper ?? 0)) {
    return absentFigures('unreadable', 1);
  }
  const value = Number(given.value);
  return { ...plainFigures(value, 1), ...givenErrors(given, value, 1) };
}

/** Standard error and limits of a given figure, divided by `factor`; `not-reported` where the file has neither. */
export function givenErrors(
  given: Maybe<Given> | undefined,
  value: number,
  factor: number
): Pick<Figures, 'lower' | 'upper' | 'standardError'> {
  const none = { absent: given !== undefined && 'absent' in given ? given.absent : 'not-reported' } as const;
  if (given === undefined || 'absent' in given) return { lower: none, upper: none, standardError: none };
  const lower = given.lower === undefined ? undefined : Number(given.lower) / factor;
  const upper = given.upper === undefined ? undefined : Number(given.upper) / factor;
  const z = criticalValue(0.95);
  const standardError =
    given.standardError !== undefined
      ? Number(given.standardError) / factor
      : lower !== undefined && upper !== undefined
        ? (upper - lower) / (2 * z)
        : undefined;
  const half = standardError === undefined ? undefined : z * standardError;
  return {
    lower: lower ?? (half === undefined ? none : value - half),
    upper: upper ?? (half === undefined ? none : value + half),
    standardError: standardError ?? none
  };
}
