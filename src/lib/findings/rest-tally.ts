import type { Audience, Clusters, Duration, Exact, Maybe, Tally } from '#lib/tallies/tally.ts';
import { add, subtract } from '#lib/statistics/exact-decimal.ts';
import { absenceOf, isPresent } from './figures.ts';

/** What the comparisons call everyone who is not in the group. */
export const rest = 'rest';

/**
 * Everyone who is not in the group: the overall tally less the group's. Withheld where either is; `not-applicable` where there
 * are no counts to subtract. The sums over persons are subtracted too, which is exact but for persons with rows on both sides:
 * there the variance mostly comes out a little too large.
 */
export function restTally<A extends Audience>(overall: Tally<A>, group: Tally<A>): Tally<A> {
  const { times: _times, given: _given, population: _population, persons: _persons, ...kept } = overall;
  const clusters = clustersLeft(overall.clusters, group.clusters);
  return {
    ...kept,
    dimension: group.dimension,
    group: rest,
    numerator: left(overall.numerator, group.numerator),
    denominator: left(overall.denominator, group.denominator),
    ...(overall.sumSquares !== undefined && { sumSquares: left(overall.sumSquares, group.sumSquares) }),
    rows: { absent: 'not-applicable' },
    notReported: { absent: 'not-applicable' },
    ...(clusters !== undefined && { clusters }),
    sourceLabels: []
  };
}

/** Several tallies of one indicator as one: the groups of a partition where a file has no overall row, or the periods of a group. */
export function sumOfTallies<A extends Audience>(groups: readonly Tally<A>[]): Tally<A> | undefined {
  const [first, ...others] = groups;
  if (first === undefined) return undefined;
  const { given: _given, population: _population, persons: _persons, ...kept } = first;
  let { numerator, denominator, sumSquares, times, clusters } = kept;
  for (const tally of others) {
    numerator = together(numerator, tally.numerator);
    denominator = together(denominator, tally.denominator);
    if (sumSquares !== undefined) sumSquares = together(sumSquares, tally.sumSquares);
    if (times !== undefined) times = timesTogether(times, tally.times);
    if (clusters !== undefined) clusters = clustersTogether(clusters, tally.clusters);
  }
  return {
    ...kept,
    numerator,
    denominator,
    ...(sumSquares !== undefined && { sumSquares }),
    ...(times !== undefined && { times }),
    ...(clusters !== undefined && { clusters })
  };
}

function left(overall: Maybe<Exact> | undefined, group: Maybe<Exact> | undefined): Maybe<Exact> {
  return isPresent(overall) && isPresent(group) ? subtract(overall, group) : missing(overall, group);
}

function together(a: Maybe<Exact> | undefined, b: Maybe<Exact> | undefined): Maybe<Exact> {
  return isPresent(a) && isPresent(b) ? add(a, b) : missing(a, b);
}

function missing(...values: readonly (Maybe<unknown> | undefined)[]): { absent: 'withheld' | 'not-applicable' } {
  return { absent: absenceOf(...values) === 'withheld' ? 'withheld' : 'not-applicable' };
}

function timesTogether(
  a: Maybe<readonly Duration[]>,
  b: Maybe<readonly Duration[]> | undefined
): Maybe<readonly Duration[]> {
  return 'absent' in a || b === undefined || 'absent' in b ? missing(a, b) : [...a, ...b];
}

function clustersLeft(
  overall: Maybe<Clusters> | undefined,
  group: Maybe<Clusters> | undefined
): Maybe<Clusters> | undefined {
  if (overall === undefined) return undefined;
  if ('absent' in overall || group === undefined || 'absent' in group) return missing(overall, group);
  return {
    persons: Math.max(2, overall.persons - group.persons),
    sumEventsSquared: subtract(overall.sumEventsSquared, group.sumEventsSquared),
    sumEventsRows: subtract(overall.sumEventsRows, group.sumEventsRows),
    sumRowsSquared: subtract(overall.sumRowsSquared, group.sumRowsSquared)
  };
}

function clustersTogether(a: Maybe<Clusters>, b: Maybe<Clusters> | undefined): Maybe<Clusters> {
  if ('absent' in a || b === undefined || 'absent' in b) return missing(a, b);
  return {
    persons: a.persons + b.persons,
    sumEventsSquared: add(a.sumEventsSquared, b.sumEventsSquared),
    sumEventsRows: add(a.sumEventsRows, b.sumEventsRows),
    sumRowsSquared: add(a.sumRowsSquared, b.sumRowsSquared)
  };
}
