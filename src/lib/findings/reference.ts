import { rules } from '#lib/catalog/rules.ts';
import type { Dimension, GroupRole, Indicator } from '#lib/catalog/types.ts';
import type { Audience, Tally } from '#lib/tallies/tally.ts';
import { isPresent } from './figures.ts';
import { latest } from './latest.ts';
import { rest, sumOfTallies } from './rest-tally.ts';
import { sizeOf, type DimensionSlice } from './slices.ts';
import type { Estimate, ReferenceRule } from './types.ts';

/** Whom the groups of a dimension are compared with: a group's label, `rest`, or nobody. */
export interface Reference {
  readonly rule: ReferenceRule;
  readonly group?: string;
}

export interface ReferenceQuestion<A extends Audience> {
  readonly indicator: Indicator;
  /** `undefined`: not a dimension of people, so that nothing is compared. */
  readonly dimension: Dimension | undefined;
  /** The dimension's slices of one institution and indicator, all periods. */
  readonly slices: readonly DimensionSlice<A>[];
  /**
   * Rules asked for, first come first served: best, largest, overall, rest, or a group by its id, its label or the file's own
   * word. One that the dimension does not have is passed over.
   */
  readonly wanted: readonly (string | undefined)[];
  readonly roleOf: (group: string) => GroupRole;
  readonly estimateOf: (tally: Tally<A>) => Estimate<A>;
}

/**
 * Chooses the reference group once for all periods (MODEL §4). `best` is the known group with the best pooled figure among
 * the reliable ones with at least 5 % of the denominator; given estimates cannot be pooled and the latest period decides. Where
 * no group is reliable the best of the shown ones stands in; where none has 5 % there is no reference. Overlapping groups are compared
 * with everyone else only, and so is everything under the rule `overall`. A `parity` indicator has no best group, so its
 * largest is taken. The dimensions whose demographics are known are no groups of people, and a board's seats are held against the
 * population: neither has a reference.
 */
export function reference<A extends Audience>(question: ReferenceQuestion<A>): Reference {
  const { indicator, dimension, slices, wanted, roleOf } = question;
  if (dimension === undefined || indicator.kind === 'composition' || indicator.derived === 'demographics-known') {
    return { rule: 'best' };
  }
  if (dimension.overlapping) return { rule: 'rest', group: rest };
  const labels = new Set(slices.flatMap((slice) => slice.groups.map((estimate) => estimate.tally.group)));
  const known = [...labels].filter((label) => roleOf(label) === 'known');
  for (const wish of wanted) {
    const rule = wish?.trim().toLowerCase();
    if (rule === undefined || rule === '') continue;
    if (rule === 'overall' || rule === 'rest') return { rule, group: rest };
    if (rule === 'best' || rule === 'largest') return chosen(rule, question, known);
    const group =
      known.find((label) => isNamed(rule, label, dimension)) ?? known.find((label) => isCalled(rule, label, slices));
    if (group !== undefined) return { rule: 'named', group };
  }
  return chosen('best', question, known);
}

interface Candidate {
  readonly group: string;
  readonly value: number;
  readonly size: number | undefined;
  readonly isReliable: boolean;
  readonly isBigEnough: boolean;
}

function chosen<A extends Audience>(
  rule: 'best' | 'largest',
  question: ReferenceQuestion<A>,
  known: readonly string[]
): Reference {
  const { favourable } = question.indicator;
  const total = totalSize(question);
  const candidates = known.map((group) => candidate(group, total, question)).filter((one) => one !== undefined);
  const reliable = candidates.filter((one) => one.isReliable);
  if (rule === 'best' && favourable !== 'parity') {
    const best = [reliable, candidates]
      .map((among) => among.filter((one) => one.isBigEnough))
      .find((among) => among.length > 0)
      ?.reduce((one, other) => (isBetter(other, one, favourable) ? other : one));
    return best === undefined ? { rule } : { rule, group: best.group };
  }
  const largest = largestGroup(question, known);
  return largest === undefined ? { rule: 'largest' } : { rule: 'largest', group: largest };
}

/**
 * The known group with the most rows, hidden figures or not; `undefined` where a group of hidden size could have more than it.
 */
function largestGroup<A extends Audience>(
  { slices, indicator }: ReferenceQuestion<A>,
  known: readonly string[]
): string | undefined {
  const sizeIn = (slice: DimensionSlice<A>, group: string): number | undefined => {
    const estimate = slice.groups.find(({ tally }) => tally.group === group);
    const size = estimate === undefined ? 0 : sizeOf(estimate.tally, indicator.kind);
    return isPresent(size) ? size : undefined;
  };
  const sizes = known.map((group) => ({ group, parts: slices.map((slice) => sizeIn(slice, group)) }));
  const shown = sizes.flatMap(({ group, parts }) =>
    parts.every((part) => part !== undefined) ? [{ group, size: parts.reduce((sum, part) => sum + part, 0) }] : []
  );
  const first = shown[0];
  if (first === undefined) return undefined;
  const largest = shown.reduce((one, other) => (other.size > one.size ? other : one), first);
  if (shown.length === known.length) return largest.group;
  const left = slices.map((slice) => {
    const all = slice.overall && sizeOf(slice.overall.tally, indicator.kind);
    const seen = slice.groups.reduce((sum, { tally }) => {
      const size = sizeOf(tally, indicator.kind);
      return sum + (isPresent(size) ? size : 0);
    }, 0);
    return isPresent(all) ? Math.max(0, all - seen) : Infinity;
  });
  const hiddenAtMost = Math.max(
    ...sizes
      .filter(({ parts }) => parts.some((part) => part === undefined))
      .map(({ parts }) => parts.reduce<number>((sum, part, index) => sum + (part ?? left[index] ?? Infinity), 0))
  );
  return hiddenAtMost > largest.size ? undefined : largest.group;
}

function candidate<A extends Audience>(
  group: string,
  total: number | undefined,
  { slices, indicator, estimateOf }: ReferenceQuestion<A>
): Candidate | undefined {
  const shown = slices
    .flatMap((slice) => slice.groups)
    .filter((estimate) => estimate.tally.group === group && estimate.status === 'ok');
  const isCounted = shown.every(({ tally }) => isPresent(tally.numerator) && isPresent(tally.denominator));
  const pooled = isCounted ? sumOfTallies(shown.map(({ tally }) => tally)) : undefined;
  const estimate = pooled === undefined ? ofLatestPeriod(shown, slices) : estimateOf(pooled);
  if (estimate === undefined || !isPresent(estimate.estimate)) return undefined;
  const size = isCounted ? sizeOf(estimate.tally, indicator.kind) : { absent: 'not-applicable' as const };
  return {
    group,
    value: estimate.estimate * estimate.factor,
    size: isPresent(size) ? size : undefined,
    isReliable: estimate.reliability === 'ok',
    isBigEnough: !isPresent(size) || total === undefined || size >= rules.leastReference * total * (1 - 1e-12)
  };
}

function ofLatestPeriod<A extends Audience>(
  shown: readonly Estimate<A>[],
  slices: readonly DimensionSlice<A>[]
): Estimate<A> | undefined {
  const last = latest(slices.flatMap((slice) => slice.groups))[0]?.tally.period;
  return shown.find(({ tally }) => tally.period === last);
}

/** Denominators of all periods: of the overall rows, or of the groups shown where those are not. */
function totalSize<A extends Audience>({ slices, indicator }: ReferenceQuestion<A>): number | undefined {
  const overall = slices.map((slice) => slice.overall && sizeOf(slice.overall.tally, indicator.kind));
  const sizes = overall.every((size) => isPresent(size))
    ? overall
    : slices.flatMap((slice) => slice.groups.map(({ tally }) => sizeOf(tally, indicator.kind)));
  const total = sizes.reduce<number>((sum, size) => sum + (isPresent(size) ? size : 0), 0);
  return total > 0 ? total : undefined;
}

function isBetter(one: Candidate, other: Candidate, favourable: 'higher' | 'lower'): boolean {
  if (one.value === other.value) return (one.size ?? 0) > (other.size ?? 0);
  return favourable === 'lower' ? one.value < other.value : one.value > other.value;
}

function isNamed(wish: string, label: string, dimension: Dimension): boolean {
  const group = dimension.groups.find((one) => one.label.en === label);
  return [label, group?.id, group?.label.es].some((name) => name?.toLowerCase() === wish);
}

/** Whether the file itself calls the group so. */
function isCalled<A extends Audience>(wish: string, label: string, slices: readonly DimensionSlice<A>[]): boolean {
  return slices
    .flatMap((slice) => slice.groups)
    .some(({ tally }) => tally.group === label && tally.sourceLabels.some((name) => name.toLowerCase() === wish));
}
