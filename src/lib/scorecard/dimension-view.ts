import type { Dimension, Group, Localised } from '#lib/catalog/types.ts';
import type { Comparison, Estimate } from '#lib/findings/types.ts';
import { english } from '#lib/messages/english.ts';
import { spanish } from '#lib/messages/spanish.ts';
import type { Audience } from '#lib/tallies/tally.ts';
import { figureOf } from './figure.ts';
import type { IndicatorFindings } from './institution-findings.ts';
import type { DimensionView, Figure, GroupRow, IndicatorCard, PairCard, TrendLine } from './model.ts';
import { orderRows } from './row-order.ts';
import { gapPoints, trendPeriods, trendPoints } from './trend.ts';

/** What a view is called: its id, label and the groups that the catalog knows of it. */
export interface ViewDimension {
  readonly id: string;
  readonly slug: string;
  readonly label: Localised;
  readonly dimension: Dimension | undefined;
}

/**
 * An indicator by one dimension in the period given: rows in the order to draw, the reference, the leading gap, the trend
 * of the groups that gap is about.
 */
export function dimensionView<A extends Audience>(
  found: IndicatorFindings<A>,
  about: ViewDimension,
  period: string,
  overall: Figure,
  favourable: IndicatorCard['favourable']
): DimensionView {
  const pairs = found.comparisons.filter(
    (comparison) => comparison.dimension === about.id && comparison.period === period
  );
  const finding = found.dimensions.find((candidate) => candidate.dimension === about.id && candidate.period === period);
  const rows = found.estimates
    .filter(({ tally }) => tally.dimension === about.id && tally.period === period && tally.span !== 'year')
    .map((estimate) => groupRow(estimate, about.dimension, pairs));
  const lead = leadOf(pairs);
  const ordered = about.dimension?.ordered ?? false;
  const isCrossing = about.id.includes(' × ');
  const order = lead && !ordered && !isCrossing ? 'rate' : 'fixed';
  return {
    slug: about.slug,
    id: about.id,
    label: about.label,
    period,
    overlapping: finding?.overlapping ?? false,
    judged: about.dimension?.judged ?? true,
    order,
    rows: orderRows(rows, about.dimension, order, favourable),
    overall,
    knownShare: finding?.knownShare ?? { absent: 'not-applicable' },
    ...(finding?.reference !== undefined && { reference: finding.reference }),
    referenceRule: finding?.referenceRule ?? 'best',
    ...(lead && { lead: pairCard(lead) }),
    trend: lead ? trendLines(found, about, lead, overall.factor) : [],
    ...(lead && gapTrend(found, about.id, lead, overall.factor))
  };
}

function gapTrend<A extends Audience>(
  found: IndicatorFindings<A>,
  dimension: string,
  lead: Comparison<A>,
  factor: number
): Pick<DimensionView, 'gapTrend'> {
  const ofPair = found.comparisons.filter(
    (pair) => pair.dimension === dimension && pair.compared === lead.compared && pair.reference === lead.reference
  );
  const estimates = found.estimates.filter(
    ({ tally }) =>
      tally.dimension === dimension &&
      tally.span === 'period' &&
      (tally.group === lead.compared || tally.group === lead.reference)
  );
  const periods = trendPeriods(periodsOf(estimates));
  if (periods.length === 0 || ofPair.length === 0) return {};
  return { gapTrend: gapPoints(periods, ofPair, estimates, factor) };
}

function groupRow<A extends Audience>(
  estimate: Estimate<A>,
  dimension: Dimension | undefined,
  pairs: readonly Comparison<A>[]
): GroupRow {
  const name = estimate.tally.group;
  const group = groupOf(dimension, name);
  const pair = pairs.find((candidate) => candidate.compared === name);
  return {
    group: name,
    label: group?.label ?? { en: name },
    role: group?.role ?? 'known',
    sourceLabels: estimate.tally.sourceLabels,
    figure: figureOf(estimate),
    isReference: estimate.isReference,
    ...(estimate.populationShare !== undefined && { populationShare: estimate.populationShare }),
    ...(pair && { pair: pairCard(pair) })
  };
}

function groupOf(dimension: Dimension | undefined, name: string): Group | undefined {
  return dimension?.groups.find((group) => group.label.en === name);
}

function pairCard<A extends Audience>(comparison: Comparison<A>): PairCard {
  const { audience, institution, period, indicator, dimension, ...pair } = comparison;
  void [audience, institution, period, indicator, dimension];
  return pair;
}

/** The clear gap of the group that fares worse and is furthest from the reference; a better group's only where no worse one is clear. */
function leadOf<A extends Audience>(pairs: readonly Comparison<A>[]): Comparison<A> | undefined {
  const clear = pairs.filter((pair) => pair.verdict === 'clear-gap');
  return widest(clear.filter((pair) => pair.worse)) ?? widest(clear);
}

function widest<A extends Audience>(pairs: readonly Comparison<A>[]): Comparison<A> | undefined {
  let found: Comparison<A> | undefined;
  for (const pair of pairs) if (!found || width(pair) > width(found)) found = pair;
  return found;
}

function width<A extends Audience>(pair: Comparison<A>): number {
  const { estimate } = pair.difference;
  return typeof estimate === 'number' ? Math.abs(estimate) : -1;
}

function trendLines<A extends Audience>(
  found: IndicatorFindings<A>,
  about: ViewDimension,
  lead: Comparison<A>,
  factor: number
): readonly TrendLine[] {
  const inTrend = (estimate: Estimate<A>): boolean =>
    estimate.tally.span === 'period' || estimate.tally.span === 'year';
  const ofDimension = found.estimates.filter((estimate) => inTrend(estimate) && estimate.tally.dimension === about.id);
  if (trendPeriods(periodsOf(ofDimension)).length === 0) return [];
  const ofAll = found.estimates.filter((estimate) => inTrend(estimate) && estimate.tally.dimension === 'all');
  const periods = trendPeriods(periodsOf([...ofAll, ...ofDimension]));
  const groups = [lead.compared, lead.reference].flatMap((name) => {
    const estimates = ofDimension.filter((estimate) => estimate.tally.group === name);
    return estimates.length === 0 ? [] : [{ name, estimates }];
  });
  return [
    ...groups.map(({ name, estimates }) => ({
      group: name,
      label: groupOf(about.dimension, name)?.label ?? { en: name },
      isReference: name === lead.reference,
      isOverall: false,
      points: trendPoints(periods, estimates, factor)
    })),
    ...(ofAll.length === 0
      ? []
      : [
          {
            group: 'all',
            label: { en: english.page.columns.overall, es: spanish.page.columns.overall },
            isReference: false,
            isOverall: true,
            points: trendPoints(periods, ofAll, factor)
          }
        ])
  ];
}

function periodsOf<A extends Audience>(estimates: readonly Estimate<A>[]): readonly string[] {
  return estimates.map((estimate) => estimate.tally.period);
}
