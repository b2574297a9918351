import type { Absence, Indicator } from '#lib/catalog/types.ts';
import type { Audience, CharterRule } from '#lib/tallies/tally.ts';
import { band, bandOfInterval } from './band.ts';
import { isPresent } from './figures.ts';
import { followedPast } from './followed-past.ts';
import { thresholds } from './thresholds.ts';
import type { Estimate, IndicatorVerdict, Thresholds } from './types.ts';

/**
 * The verdict of an indicator from its overall estimate (MODEL §4): of the latest period, or of all rows of a register. An
 * estimate with an interval must lie in one band with the whole of it; registers, sums and cells have none and are held
 * against the thresholds as they are. An estimate that ought to have an interval and has none cannot tell.
 */
export function indicatorVerdict<A extends Audience>(
  indicator: Indicator,
  institution: string,
  overall: Estimate<A> | undefined,
  charter: CharterRule | undefined,
  isRegister: boolean,
  dataDate: string
): IndicatorVerdict {
  const limits = thresholds(indicator, charter, dataDate);
  const base = {
    institution,
    indicator: indicator.id,
    ...(overall && { period: overall.tally.period }),
    ...(limits && { thresholds: limits })
  };
  if (overall === undefined) return { ...base, verdict: 'no-data', why: 'not-reported' };
  const { status } = overall;
  if (status !== 'ok' && isNoData(status)) return { ...base, verdict: 'no-data', why: status };
  if (limits === undefined) return { ...base, verdict: 'cannot-tell', why: 'no-thresholds' };
  if (status === 'not-reached' && isPastEvery(overall, limits, indicator)) return { ...base, verdict: 'not-met' };
  if (status !== 'ok' || !isPresent(overall.estimate)) {
    return { ...base, verdict: 'cannot-tell', why: status === 'ok' ? 'not-reported' : status };
  }
  const toScale = overall.factor;
  if (isRegister || kindsWithoutInterval.has(indicator.kind)) {
    return { ...base, verdict: band(overall.estimate * toScale, limits, indicator.favourable) };
  }
  const lower = isPresent(overall.lower) ? overall.lower * toScale : undefined;
  const upper = isPresent(overall.upper) ? overall.upper * toScale : openEnd(overall);
  const verdict =
    lower === undefined || upper === undefined
      ? 'cannot-tell'
      : bandOfInterval(lower, upper, limits, indicator.favourable);
  return { ...base, verdict, ...(verdict === 'cannot-tell' && { why: 'interval' as const }) };
}

const kindsWithoutInterval: ReadonlySet<string> = new Set(['ratio-of-sums', 'coverage', 'composition']);

function isNoData(status: Absence): status is 'not-reported' | 'not-collected' | 'not-applicable' {
  return status === 'not-reported' || status === 'not-collected' || status === 'not-applicable';
}

/** Whether a median that was not reached lies past the last threshold all the same, because the cases were followed that long. */
function isPastEvery<A extends Audience>(overall: Estimate<A>, limits: Thresholds, indicator: Indicator): boolean {
  const last = limits.partlyAt ?? limits.metAt;
  return last !== undefined && indicator.favourable === 'lower' && followedPast(overall.tally, last);
}

function openEnd<A extends Audience>(overall: Estimate<A>): number | undefined {
  return !isPresent(overall.upper) && overall.upper.absent === 'not-reached' ? Infinity : undefined;
}
