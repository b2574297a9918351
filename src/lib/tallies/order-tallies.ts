import type { Dimension, Indicator, Institution } from '#lib/catalog/types.ts';
import { takeTurns } from '#lib/database/take-turns.ts';
import type { Tally } from './tally.ts';

const spans: readonly Tally<'private'>['span'][] = ['period', 'year', 'all-rows', 'in-force'];

/**
 * The fixed order of tallies: institutions, indicators, spans (years before the whole), periods ascending, `all` before the
 * dimensions, groups. What the lists do not name comes last, in code-unit order.
 */
export async function orderTallies(
  tallies: readonly Tally<'private'>[],
  institutions: readonly Institution[],
  indicators: readonly Indicator[],
  dimensions: readonly Dimension[]
): Promise<Tally<'private'>[]> {
  const turn = takeTurns();
  const institutionRank = ranks(institutions.map(({ name }) => name));
  const indicatorRank = ranks(indicators.map(({ id }) => id));
  const dimensionRank = ranks(['all', ...dimensions.map(({ id }) => id)]);
  const groupRank = new Map(dimensions.map(({ id, groups }) => [id, ranks(groups.map(({ label }) => label.en))]));
  const none = ranks([]);
  const byInstitution = new Map<string, Tally<'private'>[]>();
  for (const tally of tallies) {
    const own = byInstitution.get(tally.institution);
    if (own) own.push(tally);
    else byInstitution.set(tally.institution, [tally]);
  }
  const names = [...byInstitution.keys()].sort((a, b) => institutionRank(a) - institutionRank(b) || byText(a, b));
  const ordered: Tally<'private'>[] = [];
  for (const name of names) {
    const own = (byInstitution.get(name) ?? []).map((tally) => ({
      tally,
      numbers: [
        indicatorRank(tally.indicator),
        spans.indexOf(tally.span),
        dimensionRank(tally.dimension),
        (groupRank.get(tally.dimension) ?? none)(tally.group)
      ] as const
    }));
    own.sort(
      ({ tally: a, numbers: x }, { tally: b, numbers: y }) =>
        x[0] - y[0] ||
        byText(a.indicator, b.indicator) ||
        x[1] - y[1] ||
        byText(a.period, b.period) ||
        x[2] - y[2] ||
        byText(a.dimension, b.dimension) ||
        x[3] - y[3] ||
        byText(a.group, b.group)
    );
    for (const { tally } of own) ordered.push(tally);
    await turn();
  }
  return ordered;
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
