import type { Funnel } from '#lib/findings/types.ts';
import type { FunnelCard, FunnelName, IndexMeasure, InstitutionCard, Localised } from './model.ts';

/** What a peer group of the index shows of its funnels; nothing where no measure could have one. */
export interface GroupFunnels {
  readonly funnels?: readonly FunnelCard[];
  readonly withoutFunnel?: readonly Localised[];
}

/**
 * The funnels of one peer group for the measures that the index shows, with the names that institutions are printed under, in
 * the order given; and the proportions and rates that have none.
 */
export function funnelCards(
  peerGroup: string,
  institutions: readonly InstitutionCard[],
  measures: readonly IndexMeasure[],
  funnels: readonly Funnel[]
): GroupFunnels {
  const own = new Map(
    funnels.filter((funnel) => funnel.peerGroup === peerGroup).map((funnel) => [funnel.indicator, funnel])
  );
  const couldHave = measures.filter(
    ({ kind, basis }) => (kind === 'proportion' || kind === 'rate') && (basis === 'records' || basis === 'results')
  );
  const drawn = couldHave.flatMap((measure) => {
    const funnel = own.get(measure.id);
    return funnel === undefined ? [] : [cardOf(funnel, measure, institutions)];
  });
  const without = couldHave.filter(({ id }) => !own.has(id)).map(({ label }) => label);
  return {
    ...(drawn.length > 0 && { funnels: drawn }),
    ...(without.length > 0 && { withoutFunnel: without })
  };
}

function cardOf(funnel: Funnel, measure: IndexMeasure, institutions: readonly InstitutionCard[]): FunnelCard {
  const { period, target, factor, limits } = funnel;
  return {
    measure,
    period,
    target,
    factor,
    points: inOrder(funnel.points, institutions),
    notDrawn: inOrder(funnel.notDrawn, institutions),
    limits
  };
}

function inOrder<T extends { readonly institution: string }>(
  given: readonly T[],
  institutions: readonly InstitutionCard[]
): readonly (Omit<T, 'institution'> & FunnelName)[] {
  const byKey = new Map(given.map((one) => [one.institution, one]));
  return institutions.flatMap(({ key, name, slug }) => {
    const found = byKey.get(key);
    if (found === undefined) return [];
    const { institution: _institution, ...rest } = found;
    return [{ ...rest, name, slug }];
  });
}
