import type { Absent, Maybe, Tally } from '#lib/tallies/tally.ts';
import { coarsenTimes } from './coarsen-times.ts';
import type { DisclosurePolicy } from './policy.ts';

/** What of one tally is hidden. */
export interface Hidden {
  readonly numerator: boolean;
  readonly denominator: boolean;
  readonly rows: boolean;
  readonly notReported: boolean;
  /** Figures that a file gives without counts pass only where no rule applies. */
  readonly given: boolean;
  /** Durations pass as they are, or in steps of enough cases. */
  readonly times: 'exact' | 'steps';
}

/** Hides nothing: for what is already public. */
export const nothingHidden: Hidden = {
  numerator: false,
  denominator: false,
  rows: false,
  notReported: false,
  given: false,
  times: 'exact'
};

/**
 * A public tally: what is hidden becomes `withheld`; what is absent for another reason keeps it; persons are dropped, and so
 * are several labels of a group of unknown size: it has at least as many rows.
 */
export function withhold(tally: Tally<'private'>, hidden: Hidden, policy: DisclosurePolicy): Tally<'public'> {
  const { sumSquares, times, given, clusters } = tally;
  const open: { -readonly [Key in keyof Tally<'public'>]: Tally<'public'>[Key] } = {
    ...(tally.persons === undefined ? tally : withoutPersons(tally)),
    audience: 'public',
    numerator: hide(tally.numerator, hidden.numerator),
    denominator: hide(tally.denominator, hidden.denominator),
    sourceLabels: hidden.denominator && tally.sourceLabels.length > 1 ? [] : tally.sourceLabels,
    rows: hide(tally.rows, hidden.rows),
    notReported: hide(tally.notReported, hidden.notReported)
  };
  if (sumSquares !== undefined) open.sumSquares = hide(sumSquares, hidden.numerator);
  if (clusters !== undefined) open.clusters = hide(clusters, hidden.numerator);
  if (given !== undefined) open.given = hide(given, hidden.given);
  if (times !== undefined) open.times = hide(inSteps(times, hidden, policy), hidden.numerator);
  return open;
}

function withoutPersons({ persons: _persons, ...rest }: Tally<'private'>): Omit<Tally<'private'>, 'persons'> {
  return rest;
}

function inSteps(times: NonNullable<Tally<'private'>['times']>, hidden: Hidden, policy: DisclosurePolicy) {
  return hidden.times === 'exact' || 'absent' in times ? times : coarsenTimes(times, policy);
}

function hide<T>(figure: Maybe<T>, isHidden: boolean): Maybe<T> {
  return isHidden && !isAbsent(figure) ? { absent: 'withheld' } : figure;
}

function isAbsent(figure: unknown): figure is Absent {
  return typeof figure === 'object' && figure !== null && 'absent' in figure;
}
