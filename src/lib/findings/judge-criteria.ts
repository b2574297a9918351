import { criteria } from '#lib/catalog/criteria.ts';
import { criterionVerdict } from './criterion-verdict.ts';
import type { Lookup } from './lookup.ts';
import type { CriterionVerdict, IndicatorVerdict } from './types.ts';

/** The nine criteria of one institution, in the order of the catalog, each with the indicators that name it. */
export function judgeCriteria(
  institution: string,
  verdicts: readonly IndicatorVerdict[],
  lookup: Lookup
): readonly CriterionVerdict[] {
  return criteria.map(({ id }) => {
    const indicators = verdicts.filter((verdict) => lookup.indicator(verdict.indicator).criterion === id);
    const verdict = criterionVerdict(indicators.map((indicator) => indicator.verdict));
    return { institution, criterion: id, verdict, indicators };
  });
}
