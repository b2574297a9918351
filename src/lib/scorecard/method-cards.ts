import type { Indicator } from '#lib/catalog/types.ts';
import type { Findings } from '#lib/findings/types.ts';
import type { Counting, MethodCard } from './method-model.ts';

/** Tables whose rows are standing things: a rule, a seat. */
const standing: readonly string[] = ['seats', 'mechanisms'];

/** How each measure of an edition is made, in the order of the catalog. The findings of one of its institutions are enough. */
export function methodCards(findings: Pick<Findings<'public'>, 'indicators' | 'countings'>): readonly MethodCard[] {
  const countings = new Map<string, Counting[]>();
  for (const counting of findings.countings ?? []) {
    const own = countings.get(counting.indicator);
    if (own === undefined) countings.set(counting.indicator, [counting]);
    else own.push(counting);
  }
  return findings.indicators.map((indicator) => methodCard(indicator, countings.get(indicator.id) ?? []));
}

function methodCard(indicator: Indicator, countings: readonly Counting[]): MethodCard {
  const { id, table, from, until, due, inForce, cells, required, derived, smallestGap } = indicator;
  return {
    id,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(due !== undefined && { due }),
    ...(inForce !== undefined && { inForce }),
    ...(cells !== undefined && { cells }),
    ...(required !== undefined && { required }),
    ...(derived !== undefined && { derived }),
    ...(smallestGap !== undefined && { smallestGap }),
    isInForce: inForce !== undefined || standing.includes(countings[0]?.table ?? table),
    countings
  };
}
