import type { Audience, Slice, Tally } from '#lib/tallies/tally.ts';
import { comparisons as compare } from './comparisons.ts';
import { estimate } from './estimate.ts';
import { gathered } from './gathered.ts';
import { knownShare } from './known-share.ts';
import { latest } from './latest.ts';
import type { Lookup } from './lookup.ts';
import { mapped } from './mapped.ts';
import { reference, type Reference } from './reference.ts';
import { slices, type DimensionSlice } from './slices.ts';
import { textOf } from './text-of.ts';
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
export function* findGaps<A extends Audience>(
  estimates: readonly Estimate<A>[],
  lookup: Lookup,
  asked: string | undefined
): Generator<void, Gaps<A>> {
  const all = yield* slices(estimates);
  const bySeries = yield* gathered(all, seriesKey);
  const references = new Map(
    yield* mapped([...bySeries], ([key, series]) => [key, chooseReference(series, lookup, asked)] as const, 8)
  );
  const byIndicator = yield* gathered(estimates, ({ tally }) => indicatorKey(tally));
  const newest = yield* newestPeriods([...byIndicator.values()]);
  const found = yield* mapped(
    all,
    (slice) => findingOf(slice, references.get(seriesKey(slice)) ?? { rule: 'best' }, lookup),
    8
  );
  const comparisons: Comparison<A>[] = [];
  const latestOnes: Comparison<A>[] = [];
  for (const [index, one] of found.entries()) {
    if (index % 256 === 255) yield;
    const isLatest = newest.has(periodKey(one.dimension));
    for (const gap of one.comparisons) {
      comparisons.push(gap);
      if (isLatest) latestOnes.push(gap);
    }
  }
  return {
    comparisons,
    latest: latestOnes,
    dimensions: found.map((one) => one.dimension),
    marked: (one) => {
      const { tally } = one;
      const isReference = tally.dimension !== 'all' && references.get(seriesKey(tally))?.group === tally.group;
      return isReference ? { ...one, isReference } : one;
    }
  };
}

/** By `periodKey`: the periods that the latest estimates of the series are of. */
function* newestPeriods<A extends Audience>(
  series: readonly (readonly Estimate<A>[])[]
): Generator<void, ReadonlySet<string>> {
  const found = new Set<string>();
  for (const [index, estimates] of series.entries()) {
    if (index % 16 === 15) yield;
    for (const { tally } of latest(estimates)) found.add(periodKey(tally));
  }
  return found;
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
  const gaps = compare(slice, chosen, {
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
  return textOf(slice.institution, slice.indicator, slice.dimension);
}

function indicatorKey(slice: Pick<Slice, 'institution' | 'indicator'>): string {
  return textOf(slice.institution, slice.indicator);
}

function periodKey(slice: Pick<Slice, 'institution' | 'indicator' | 'period'>): string {
  return textOf(slice.institution, slice.indicator, slice.period);
}
