import type { Comparison, DimensionFinding, Estimate, Findings } from '#lib/findings/types.ts';
import type { Audience } from '#lib/tallies/tally.ts';

/** What was found for one institution and indicator, in the order of the findings. */
export interface IndicatorFindings<A extends Audience> {
  readonly estimates: readonly Estimate<A>[];
  readonly comparisons: readonly Comparison<A>[];
  readonly dimensions: readonly DimensionFinding[];
}

/** All findings by institution, then by indicator: one pass, so that a scorecard never searches the whole. */
export type FindingsIndex<A extends Audience> = ReadonlyMap<string, ReadonlyMap<string, IndicatorFindings<A>>>;

/** Sorts findings into institutions and indicators once, for all their scorecards; in pieces. */
export function* indexFindings<A extends Audience>(findings: Findings<A>): Generator<void, FindingsIndex<A>> {
  const index = new Map<string, Map<string, Mutable<A>>>();
  for (const [at, estimate] of findings.estimates.entries()) {
    slot(index, estimate.tally.institution, estimate.tally.indicator).estimates.push(estimate);
    if (at % piece === piece - 1) yield;
  }
  for (const [at, comparison] of findings.comparisons.entries()) {
    slot(index, comparison.institution, comparison.indicator).comparisons.push(comparison);
    if (at % piece === piece - 1) yield;
  }
  for (const [at, dimension] of findings.dimensions.entries()) {
    slot(index, dimension.institution, dimension.indicator).dimensions.push(dimension);
    if (at % piece === piece - 1) yield;
  }
  return index;
}

/** Findings between two pauses. */
const piece = 4096;

interface Mutable<A extends Audience> {
  readonly estimates: Estimate<A>[];
  readonly comparisons: Comparison<A>[];
  readonly dimensions: DimensionFinding[];
}

function slot<A extends Audience>(
  index: Map<string, Map<string, Mutable<A>>>,
  institution: string,
  indicator: string
): Mutable<A> {
  let indicators = index.get(institution);
  if (!indicators) index.set(institution, (indicators = new Map()));
  let found = indicators.get(indicator);
  if (!found) indicators.set(indicator, (found = { estimates: [], comparisons: [], dimensions: [] }));
  return found;
}
