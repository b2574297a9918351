import type { Indicator } from '#lib/catalog/types.ts';
import type { Audience, TallySet } from '#lib/tallies/tally.ts';
import { indicatorVerdict } from './indicator-verdict.ts';
import { latest } from './latest.ts';
import type { Lookup } from './lookup.ts';
import { seatsVerdict } from './seats-verdict.ts';
import type { Estimate, IndicatorVerdict } from './types.ts';

/** A verdict for every indicator of the set, in the order of the catalog, for one institution; also for those it has no data of. */
export function judgeIndicators<A extends Audience>(
  institution: string,
  estimates: readonly Estimate<A>[],
  set: TallySet<A>,
  lookup: Lookup
): readonly IndicatorVerdict[] {
  const byIndicator = new Map<string, Estimate<A>[]>(set.indicators.map(({ id }) => [id, []]));
  for (const estimate of estimates) byIndicator.get(estimate.tally.indicator)?.push(estimate);
  return set.indicators.map((indicator) =>
    judgeOne(indicator, institution, latest(byIndicator.get(indicator.id) ?? []), set.dataDate, lookup)
  );
}

function judgeOne<A extends Audience>(
  indicator: Indicator,
  institution: string,
  estimates: readonly Estimate<A>[],
  dataDate: string,
  lookup: Lookup
): IndicatorVerdict {
  const charter = lookup.charter(indicator.id);
  const overall = estimates.find(({ tally }) => tally.dimension === 'all');
  if (indicator.derived === 'voting-seats-by-group') {
    const groups = estimates.filter(({ tally }) => isJudgedAlone(tally.dimension, charter?.judgeAge === true, lookup));
    return seatsVerdict(indicator, institution, groups, overall, charter, lookup.role, dataDate);
  }
  const first = estimates[0];
  if (overall === undefined && first !== undefined) {
    const period = first.tally.period;
    return { institution, indicator: indicator.id, verdict: 'cannot-tell', period, why: 'not-reported' };
  }
  const isRegister = indicator.derived !== undefined || (overall !== undefined && lookup.isRegister(overall.tally));
  return indicatorVerdict(indicator, institution, overall, charter, isRegister, dataDate);
}

function isJudgedAlone(dimension: string, judgesAge: boolean, lookup: Lookup): boolean {
  const found = dimension.includes(' × ') ? undefined : lookup.dimension(dimension);
  return found !== undefined && (found.judged || judgesAge);
}
