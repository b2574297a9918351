import type { Audience, Commitment } from '#lib/tallies/tally.ts';
import type { CommitmentSlice } from './commitment-slice.ts';
import { datedFigures, earliest, type DatedFigure } from './dated-figures.ts';
import { isPresent } from './figures.ts';
import type { CommitmentJudgement } from './judge-by-register.ts';
import type { Lookup } from './lookup.ts';
import { pathToTarget } from './path-to-target.ts';
import { standing } from './standing.ts';
import type { Estimate } from './types.ts';

/**
 * A promise judged by later figures of its slice. Later are periods that end after it was made, and a register's figure as of the
 * data date.
 *
 * - Due by the data date: the first of them that ends on or after the due date. With its whole interval at the target or
 *   on its good side the promise is met, with the whole of it on the other side missed.
 * - Not due yet: the latest of them. At the target or past it with its whole interval: on track. Else it is held against
 *   the straight path from the baseline (the register's, else the last figure that ends by the day of the promise) to the target: on
 *   track at or better than the path, behind it worse.
 *
 * Between, `cannot-tell`, with the reason. Before all that: `method-changed` where the figure was made by another named method
 * than the last one that ends by the day of the promise (or, where there is none, than the first later one).
 *
 * @param estimates of the slice
 */
export function judgeByData<A extends Audience>(
  commitment: Commitment,
  slice: CommitmentSlice,
  estimates: readonly Estimate<A>[],
  dataDate: string,
  lookup: Lookup
): CommitmentJudgement {
  const { indicator, target } = slice;
  const { madeOn, dueOn } = commitment;
  const basis = 'data';
  if (estimates.length === 0) return { state: 'cannot-tell', basis, why: 'no-figure' };
  const figures = datedFigures(estimates, dataDate);
  const later = figures.filter(({ end, isAsOf }) => (isAsOf ? madeOn <= end : madeOn < end));
  const before = figures.filter(({ end, isAsOf }) => !isAsOf && end <= madeOn).at(-1);
  const isDue = dueOn <= dataDate;
  const judged = isDue ? earliest(later.filter(({ end }) => dueOn <= end)) : later.at(-1);
  if (judged === undefined) return { state: 'cannot-tell', basis, why: isDue ? 'no-later-figure' : 'not-due' };
  const shown = { basis, figure: figureOf(judged.estimate) } as const;
  if (isOfOtherMethod(judged, before ?? earliest(later))) return { ...shown, state: 'method-changed' };
  const stands = standing(judged.estimate, target, indicator, lookup);
  if (stands === 'better') return { ...shown, state: isDue ? 'met' : 'on-track' };
  if (stands === 'withheld' || stands === 'no-figure') return { ...shown, state: 'cannot-tell', why: stands };
  if (isDue) {
    return stands === 'worse' ? { ...shown, state: 'missed' } : { ...shown, state: 'cannot-tell', why: stands };
  }
  const baseline = baselineOf(commitment, before);
  if (baseline === undefined) return { ...shown, state: 'cannot-tell', why: 'no-baseline' };
  const path = pathToTarget({ madeOn, dueOn, baseline, target }, judged);
  const onPath = standing(judged.estimate, path, indicator, lookup);
  if (onPath === 'better') return { ...shown, state: 'on-track', path };
  if (onPath === 'worse') return { ...shown, state: 'behind', path };
  return { ...shown, state: 'cannot-tell', why: onPath, path };
}

function figureOf<A extends Audience>(found: Estimate<A>): CommitmentJudgement['figure'] {
  const { tally, estimate, lower, upper, factor } = found;
  return { period: tally.period, dimension: tally.dimension, group: tally.group, estimate, lower, upper, factor };
}

function isOfOtherMethod<A extends Audience>(
  { estimate: { tally } }: DatedFigure<A>,
  other: DatedFigure<A> | undefined
): boolean {
  const compared = other?.estimate.tally.method;
  return tally.method !== undefined && compared !== undefined && tally.method.trim() !== compared.trim();
}

function baselineOf<A extends Audience>(
  { baseline }: Commitment,
  before: DatedFigure<A> | undefined
): number | undefined {
  if (baseline !== undefined && Number.isFinite(Number(baseline))) return Number(baseline);
  if (before === undefined || !isPresent(before.estimate.estimate)) return undefined;
  return before.estimate.estimate * before.estimate.factor;
}
