import type { Audience, Slice, Tally } from '#lib/tallies/tally.ts';
import { comparisons } from './comparisons.ts';
import { estimate } from './estimate.ts';
import { knownShare } from './known-share.ts';
import { latest } from './latest.ts';
import type { Lookup } from './lookup.ts';
import { reference, type Reference } from './reference.ts';
import { slices, type DimensionSlice } from './slices.ts';
import type { Comparison, DimensionFinding, Estimate } from './types.ts';

/** What was found in the dimensions of a set. */
export interface Gaps<A extends Audience> {
  /** In the order of the slices, and in each of its groups. */
  readonly comparisons: readonly Comparison<A>[];
  /** Those of the latest period of their institution and indicator. */
  readonly latest: readonly Comparison<A>[];
  readonly dimensions: readonly DimensionFinding[];
  /** An estimate with `isReference` set. */
  readonly marked: (estimate: Estimate<A>) => Estimate<A>;
}

/**
 * Compares the groups of every dimension of every indicator, period by period, each series of periods with the one reference
 * that was chosen for it.
 *
 * @param asked rule or group to compare with, before any charter's
 */
export function findGaps<A extends Audience>(
  estimates: readonly Estimate<A>[],
  lookup: Lookup,
  asked: string | undefined
): Gaps<A> {
  const all = slices(estimates);
  const references = new Map(
    [...grouped(all, seriesKey)].map(([key, series]) => [key, chooseReference(series, lookup, asked)])
  );
  const newest = new Set(
    [...grouped(estimates, ({ tally }) => indicatorKey(tally)).values()]
      .flatMap(latest)
      .map(({ tally }) => periodKey(tally))
  );
  const found = all.map((slice) => findingOf(slice, references.get(seriesKey(slice)) ?? { rule: 'best' }, lookup));
  const gaps = found.flatMap((one) => one.comparisons);
  return {
    comparisons: gaps,
    latest: gaps.filter((gap) => newest.has(periodKey(gap))),
    dimensions: found.map((one) => one.dimension),
    marked: (one) => {
      const { tally } = one;
      const isReference = tally.dimension !== 'all' && references.get(seriesKey(tally))?.group === tally.group;
      return isReference ? { ...one, isReference } : one;
    }
  };
}

function chooseReference<A extends Audience>(
  series: readonly DimensionSlice<A>[],
  lookup: Lookup,
  asked: string | undefined
): Reference {
  const tally = series[0]?.groups[0]?.tally;
  if (tally === undefined) return { rule: 'best' };
  const indicator = lookup.indicator(tally.indicator);
  return reference({
    indicator,
    dimension: lookup.dimension(tally.dimension, tally.resource),
    slices: series,
    wanted: [asked, lookup.charter(tally.indicator)?.referenceRule],
    roleOf: (group) => lookup.role(tally.dimension, group),
    estimateOf: (pooled) => estimate(pooled, indicator, lookup.isRegister(tally))
  });
}

function findingOf<A extends Audience>(
  slice: DimensionSlice<A>,
  chosen: Reference,
  lookup: Lookup
): { readonly comparisons: readonly Comparison<A>[]; readonly dimension: DimensionFinding } {
  const indicator = lookup.indicator(slice.indicator);
  const dimension = lookup.dimension(slice.dimension, slice.groups[0]?.tally.resource);
  const roleOf = (group: string) => lookup.role(slice.dimension, group);
  const isOfPeople = dimension !== undefined && indicator.derived !== 'demographics-known';
  const known = isOfPeople ? knownShare(slice, indicator.kind, dimension.overlapping, roleOf) : undefined;
  const finding: DimensionFinding = {
    institution: slice.institution,
    period: slice.period,
    indicator: slice.indicator,
    dimension: slice.dimension,
    knownShare: known?.share ?? { absent: 'not-applicable' },
    overlapping: dimension?.overlapping ?? false,
    ...(chosen.group !== undefined && { reference: chosen.group }),
    referenceRule: chosen.rule
  };
  const first = slice.groups[0];
  if (dimension === undefined || known === undefined || first === undefined) {
    return { comparisons: [], dimension: finding };
  }
  const isRegister = lookup.isRegister(first.tally);
  const gaps = comparisons(slice, chosen, {
    indicator,
    dimension,
    charter: lookup.charter(indicator.id),
    isRegister,
    knownAtMost: known.atMost,
    roleOf,
    estimateOf: (tally: Tally<A>) => estimate(tally, indicator, isRegister)
  });
  return { comparisons: gaps, dimension: finding };
}

function seriesKey(slice: Omit<Slice, 'group' | 'period'>): string {
  return JSON.stringify([slice.institution, slice.indicator, slice.dimension]);
}

function indicatorKey(slice: Pick<Slice, 'institution' | 'indicator'>): string {
  return JSON.stringify([slice.institution, slice.indicator]);
}

function periodKey(slice: Pick<Slice, 'institution' | 'indicator' | 'period'>): string {
  return JSON.stringify([slice.institution, slice.indicator, slice.period]);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
