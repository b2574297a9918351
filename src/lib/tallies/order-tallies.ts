import type { Dimension, Indicator, Institution } from '#lib/catalog/types.ts';
import type { Tally } from './tally.ts';

const spans: readonly Tally<'private'>['span'][] = ['period', 'year', 'all-rows', 'in-force'];

/**
 * The fixed order of tallies: institutions, indicators, spans (years before the whole), periods ascending, `all` before the
 * dimensions, groups. What the lists do not name comes last, in code-unit order.
 */
export function orderTallies(
  tallies: readonly Tally<'private'>[],
  institutions: readonly Institution[],
  indicators: readonly Indicator[],
  dimensions: readonly Dimension[]
): Tally<'private'>[] {
  const institutionRank = ranks(institutions.map(({ name }) => name));
  const indicatorRank = ranks(indicators.map(({ id }) => id));
  const dimensionRank = ranks(['all', ...dimensions.map(({ id }) => id)]);
  const groupRank = new Map(dimensions.map(({ id, groups }) => [id, ranks(groups.map(({ label }) => label.en))]));
  const none = ranks([]);
  return tallies
    .map((tally) => ({
      tally,
      numbers: [
        institutionRank(tally.institution),
        indicatorRank(tally.indicator),
        spans.indexOf(tally.span),
        dimensionRank(tally.dimension),
        (groupRank.get(tally.dimension) ?? none)(tally.group)
      ] as const
    }))
    .sort(
      ({ tally: a, numbers: x }, { tally: b, numbers: y }) =>
        x[0] - y[0] ||
        byText(a.institution, b.institution) ||
        x[1] - y[1] ||
        byText(a.indicator, b.indicator) ||
        x[2] - y[2] ||
        byText(a.period, b.period) ||
        x[3] - y[3] ||
        byText(a.dimension, b.dimension) ||
        x[4] - y[4] ||
        byText(a.group, b.group)
    )
    .map(({ tally }) => tally);
}

function ranks(names: readonly string[]): (name: string) => number {
  const rank = new Map<string, number>();
  names.forEach((name, index) => {
    if (!rank.has(name)) rank.set(name, index);
  });
  return (name) => rank.get(name) ?? names.length;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
