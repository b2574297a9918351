import type { Verdict } from './types.ts';

/**
 * The verdict of a criterion from those of its indicators (MODEL §4). Indicators without data are left out. Every verdict
 * that a `cannot-tell` might turn out to be is tried: all met gives `met`, all not met `not-met`, anything else `partly`, and
 * where an indicator was left out `met` becomes `partly`. Where the tries disagree nobody can tell.
 *
 * A try in which one open indicator is `partly` always gives `partly`, so only the settled ones have to be looked at.
 */
export function criterionVerdict(verdicts: readonly Verdict[]): Verdict {
  const withData = verdicts.filter((verdict) => verdict !== 'no-data');
  if (withData.length === 0) return 'no-data';
  const settled = withData.filter((verdict) => verdict !== 'cannot-tell');
  const canBeMet = settled.every((verdict) => verdict === 'met') && withData.length === verdicts.length;
  const canBeNotMet = settled.every((verdict) => verdict === 'not-met');
  if (settled.length < withData.length) return canBeMet || canBeNotMet ? 'cannot-tell' : 'partly';
  return canBeMet ? 'met' : canBeNotMet ? 'not-met' : 'partly';
}
