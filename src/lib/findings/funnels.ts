import { components } from '#lib/catalog/criteria.ts';
import { rules } from '#lib/catalog/rules.ts';
import type { Indicator } from '#lib/catalog/types.ts';
import type { Audience, TallySet } from '#lib/tallies/tally.ts';
import { funnel } from './funnel.ts';
import { latest } from './latest.ts';
import type { Lookup } from './lookup.ts';
import type { Estimate, Funnel } from './types.ts';

/**
 * Funnels of all named peer groups, for at most eight proportions and rates: first those that at least half of the institutions
 * have a figure of; among them outcomes; then those of more institutions; then the order of components and of the catalog
 * (the rule of `scorecard/index-measures.ts`, so that every measure of the index has been tried). Institutions without a peer
 * group are in none: nobody has said what they are like. Comes in pieces.
 */
export function* funnels<A extends Audience>(
  set: TallySet<A>,
  estimates: readonly Estimate<A>[],
  lookup: Lookup
): Generator<void, readonly Funnel[]> {
  const byIndicator = yield* overallsByIndicator(estimates, lookup);
  const groups = peerGroups(set);
  const all: Funnel[] = [];
  for (const { id, kind } of chosen(set, byIndicator))
    for (const [name, institutions] of groups) {
      yield;
      const found = byIndicator.get(id);
      const members = institutions.map((institution) => ({ institution, estimates: found?.get(institution) ?? [] }));
      const one = funnel(id, kind, name, members);
      if (one !== undefined) all.push(one);
    }
  return all;
}

type Overalls<A extends Audience> = ReadonlyMap<string, ReadonlyMap<string, readonly Estimate<A>[]>>;

function* overallsByIndicator<A extends Audience>(
  estimates: readonly Estimate<A>[],
  lookup: Lookup
): Generator<void, Overalls<A>> {
  const found = new Map<string, Map<string, Estimate<A>[]>>();
  for (const [index, estimate] of estimates.entries()) {
    if (index % 4096 === 4095) yield;
    const { tally } = estimate;
    if (tally.dimension !== 'all' || !isCounted(lookup.indicator(tally.indicator)) || lookup.isRegister(tally))
      continue;
    const institutions = found.get(tally.indicator) ?? new Map<string, Estimate<A>[]>();
    found.set(tally.indicator, institutions);
    const own = institutions.get(tally.institution);
    if (own === undefined) institutions.set(tally.institution, [estimate]);
    else own.push(estimate);
  }
  return found;
}

function chosen<A extends Audience>(
  set: TallySet<A>,
  found: Overalls<A>
): readonly (Indicator & { readonly kind: 'proportion' | 'rate' })[] {
  const counts = new Map(
    [...found].map(([id, institutions]) => [
      id,
      [...institutions.values()].filter((own) => latest(own)[0]?.status === 'ok').length
    ])
  );
  const count = ({ id }: Indicator): number => counts.get(id) ?? 0;
  const isRare = (indicator: Indicator): number => Number(count(indicator) * 2 < set.institutions.length);
  const hasCriterion = ({ criterion }: Indicator): number => Number(criterion !== undefined);
  const order = components.map(({ id }) => id);
  return set.indicators
    .filter(isCounted)
    .filter((indicator) => count(indicator) > 0)
    .sort(
      (a, b) =>
        isRare(a) - isRare(b) ||
        hasCriterion(a) - hasCriterion(b) ||
        count(b) - count(a) ||
        order.indexOf(a.component) - order.indexOf(b.component)
    )
    .slice(0, rules.mostIndexMeasures);
}

function isCounted(indicator: Indicator): indicator is Indicator & { readonly kind: 'proportion' | 'rate' } {
  return (indicator.kind === 'proportion' || indicator.kind === 'rate') && indicator.derived === undefined;
}

function peerGroups(set: TallySet<Audience>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { name, peerGroup = '' } of set.institutions) {
    if (peerGroup === '') continue;
    const members = groups.get(peerGroup);
    if (members === undefined) groups.set(peerGroup, [name]);
    else members.push(name);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
