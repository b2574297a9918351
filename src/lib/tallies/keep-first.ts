import type { Relation } from '#lib/catalog/relation.ts';
import type { Indicator } from '#lib/catalog/types.ts';
import type { Problem } from '#lib/problem.ts';
import type { Tally } from './tally.ts';
import { tallyProblem } from './tally-problem.ts';

const mostListed = 20;

interface Owner {
  readonly relation: Relation;
  readonly dimensions: Map<string, Relation>;
  overall?: Tally<'private'>;
}

/**
 * One set of figures for each indicator, institution and period: where two relations give them, the first is kept and the second
 * told. Two tables of results may share a period by dimension; an overall row that says the same twice is no problem.
 */
export function keepFirst(
  parts: readonly { readonly relation: Relation; readonly tallies: readonly Tally<'private'>[] }[],
  indicators: readonly Indicator[]
): { readonly tallies: Tally<'private'>[]; readonly problems: readonly Problem[] } {
  const owners = new Map<string, Owner>();
  const tallies: Tally<'private'>[] = [];
  const problems: Problem[] = [];
  const named = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  for (const { relation, tallies: own } of parts) {
    const told = new Set<string>();
    let before: Tally<'private'> | undefined;
    let place = '';
    let owner: Owner = { relation, dimensions: new Map() };
    for (const tally of own) {
      if (before === undefined || !isOfOnePlace(before, tally)) {
        place = JSON.stringify([tally.institution, tally.indicator, tally.period]);
        owner = owners.get(place) ?? { relation, dimensions: new Map() };
        owners.set(place, owner);
      }
      before = tally;
      const shares =
        owner.relation === relation || (owner.relation.table === 'results' && relation.table === 'results');
      const holder = owner.dimensions.get(tally.dimension) ?? relation;
      if (shares && holder === relation) {
        owner.dimensions.set(tally.dimension, relation);
        if (tally.dimension === 'all') owner.overall = tally;
        tallies.push(tally);
      } else if (!(tally.dimension === 'all' && shares && isSame(owner.overall, tally))) told.add(place);
    }
    const listed = [...told].slice(0, mostListed);
    for (const place of listed) {
      const [institution, id, period] = JSON.parse(place) as [string, string, string];
      const indicator = named.get(id);
      if (indicator) problems.push(tallyProblem.talliedTwice(indicator, institution, period, relation));
    }
    if (told.size > listed.length)
      problems.push(tallyProblem.more('tallied-twice', relation, told.size - listed.length));
  }
  return { tallies, problems };
}

function isOfOnePlace(one: Tally<'private'>, other: Tally<'private'>): boolean {
  return one.institution === other.institution && one.indicator === other.indicator && one.period === other.period;
}

function isSame(one: Tally<'private'> | undefined, other: Tally<'private'>): boolean {
  const figures = (tally: Tally<'private'> | undefined) =>
    JSON.stringify([tally?.numerator, tally?.denominator, tally?.given]);
  return figures(one) === figures(other);
}
