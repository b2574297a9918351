import type { Indicator } from '#lib/catalog/types.ts';
import type { Estimate, IndicatorVerdict } from '#lib/findings/types.ts';
import type { Audience, TableFacts } from '#lib/tallies/tally.ts';
import { english } from '#lib/messages/english.ts';
import { dimensionView } from './dimension-view.ts';
import { figureOf, groupsFigure, notReportedFigure } from './figure.ts';
import type { IndicatorFindings } from './institution-findings.ts';
import type { Figure, IndicatorCard } from './model.ts';
import { comparePeriods } from './period.ts';
import { trendPeriods, trendPoints } from './trend.ts';
import { viewDimensions, type ScorecardContext } from './context.ts';
import { weakestVerification } from './weakest-verification.ts';

/** One measure of one institution: its overall figure and verdict of the latest period, its dimensions, its trend. */
export function indicatorCard<A extends Audience>(
  context: ScorecardContext<A>,
  indicator: Indicator,
  found: IndicatorFindings<A>,
  verdict: IndicatorVerdict | undefined
): IndicatorCard {
  const slug = context.indicatorSlugs.get(indicator.id) ?? indicator.id;
  const overalls = found.estimates.filter(({ tally }) => tally.dimension === 'all');
  const overall = latest(overalls, verdict?.period);
  const factor = overall?.factor ?? indicator.scale;
  const figure = overall ? figureOf(overall) : notReportedFigure(factor);
  const headline = verdict?.groups ? groupsFigure(verdict.groups, factor) : figure;
  const facts = context.tables.get(overall?.tally.resource ?? '') ?? context.tables.get(indicator.table);
  const target = indicator.target === undefined ? undefined : indicator.target / factor;
  return {
    id: indicator.id,
    slug,
    label: indicator.label,
    component: indicator.component,
    ...(indicator.criterion !== undefined && { criterion: indicator.criterion }),
    kind: indicator.kind,
    favourable: indicator.favourable,
    scale: indicator.scale,
    unit: indicator.unit ?? { en: english.page.fallbackUnit },
    event: indicator.event ?? { en: english.page.fallbackEvent(indicator.label.en) },
    basis: basisOf(indicator, facts),
    table: indicator.table,
    ...conditionTexts(indicator),
    ...sourceOf(indicator, facts),
    ...(indicator.reason && { reason: indicator.reason }),
    adjustment: overall?.adjustment ?? 'crude',
    ...(overall && { period: overall.tally.period }),
    overall: headline,
    ...(target !== undefined && { target }),
    verdict: verdict?.verdict ?? 'no-data',
    ...(verdict?.why !== undefined && { why: verdict.why }),
    ...(verdict?.thresholds && { thresholds: verdict.thresholds }),
    verification: weakestVerification(
      (verdict?.groups ? found.estimates : overall ? [overall] : []).map(({ tally }) => tally.verification)
    ),
    views: views(context, indicator, slug, found, overall, figure),
    trend: overallTrend(overalls, factor)
  };
}

/** The overall row of the period that was judged, else of the latest. */
function latest<A extends Audience>(
  overalls: readonly Estimate<A>[],
  judged: string | undefined
): Estimate<A> | undefined {
  const candidates = overalls.filter(({ tally }) => tally.span !== 'year');
  const exact = candidates.find(({ tally }) => tally.period === judged);
  if (exact) return exact;
  return candidates.reduce<Estimate<A> | undefined>(
    (newest, candidate) =>
      newest === undefined || comparePeriods(newest.tally.period, candidate.tally.period) <= 0 ? candidate : newest,
    undefined
  );
}

function views<A extends Audience>(
  context: ScorecardContext<A>,
  indicator: Indicator,
  slug: string,
  found: IndicatorFindings<A>,
  overall: Estimate<A> | undefined,
  figure: Figure
): IndicatorCard['views'] {
  const rows = found.estimates.filter(({ tally }) => tally.dimension !== 'all' && tally.span !== 'year');
  const ids = rows.map(({ tally }) => tally.dimension);
  return viewDimensions(context, ids).map((about, index) => {
    const own = rows.filter(({ tally }) => tally.dimension === about.id);
    const foundHere = ofDimension(found, about.id);
    const period = own.find(({ tally }) => tally.period === overall?.tally.period) ?? latest(own, undefined);
    const label = period?.tally.period ?? '';
    const ofPeriod = found.estimates.find(
      ({ tally }) => tally.dimension === 'all' && tally.period === label && tally.span !== 'year'
    );
    return dimensionView(
      foundHere,
      { ...about, slug: index === 0 ? slug : `${slug}--${about.slug}` },
      label,
      ofPeriod ? figureOf(ofPeriod) : label === overall?.tally.period ? figure : notReportedFigure(figure.factor),
      indicator.favourable
    );
  });
}

/** What was found in one dimension, with the overall rows, so that a view does not search the others again and again. */
function ofDimension<A extends Audience>(found: IndicatorFindings<A>, id: string): IndicatorFindings<A> {
  return {
    estimates: found.estimates.filter(({ tally }) => tally.dimension === id || tally.dimension === 'all'),
    comparisons: found.comparisons.filter(({ dimension }) => dimension === id),
    dimensions: found.dimensions.filter(({ dimension }) => dimension === id)
  };
}

function overallTrend<A extends Audience>(overalls: readonly Estimate<A>[], factor: number): IndicatorCard['trend'] {
  const points = overalls.filter(({ tally }) => tally.span === 'year' || tally.span === 'period');
  return trendPoints(trendPeriods(points.map(({ tally }) => tally.period)), points, factor);
}

function basisOf(indicator: Indicator, facts: TableFacts | undefined): IndicatorCard['basis'] {
  if (indicator.derived === 'targets-met-by-group' || indicator.derived === 'unregistered-shortfalls') return 'derived';
  const table = facts?.table ?? indicator.table;
  return table === 'results' || table === 'records' ? table : 'register';
}

function conditionTexts(indicator: Indicator): Pick<IndicatorCard, 'numeratorText' | 'denominatorText'> {
  if (indicator.from !== undefined && indicator.until !== undefined) {
    return { numeratorText: `${indicator.from} → ${indicator.until}` };
  }
  return {
    ...(indicator.numerator !== undefined && { numeratorText: indicator.numerator }),
    ...(indicator.denominator !== undefined && { denominatorText: indicator.denominator })
  };
}

function sourceOf(indicator: Indicator, facts: TableFacts | undefined): Pick<IndicatorCard, 'source'> {
  const source = indicator.source ?? facts?.source;
  return source === undefined ? {} : { source };
}
