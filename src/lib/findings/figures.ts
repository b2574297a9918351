import type { Absence, Absent, Exact, Maybe } from '#lib/tallies/tally.ts';
import type { Estimate } from './types.ts';

/** What a kind of indicator makes of one tally, before it is joined with the tally. */
export type Figures = Pick<
  Estimate<'private'>,
  | 'estimate'
  | 'lower'
  | 'upper'
  | 'standardError'
  | 'factor'
  | 'status'
  | 'reliability'
  | 'effectiveSize'
  | 'populationShare'
>;

/** Figures of a tally that has no estimate, all for one reason. */
export function absentFigures(absence: Absence, factor: number): Figures {
  const absent: Absent = { absent: absence };
  return {
    estimate: absent,
    lower: absent,
    upper: absent,
    standardError: absent,
    factor,
    status: absence,
    reliability: 'ok'
  };
}

/** An estimate without interval: a census or a sum, where there is nothing to be uncertain of in this way. */
export function plainFigures(estimate: number, factor: number): Figures {
  const none: Absent = { absent: 'not-applicable' };
  return {
    estimate,
    lower: none,
    upper: none,
    standardError: none,
    factor,
    status: 'ok',
    reliability: 'ok'
  };
}

/** Whether a figure is there. */
export function isPresent<T extends Exact>(value: Maybe<T> | undefined): value is T {
  return typeof value === 'number' || typeof value === 'string';
}

/** Why the figures needed are not all there; `withheld` before any other reason; `undefined` where nothing is missing. */
export function absenceOf(...needed: readonly (Maybe<unknown> | undefined)[]): Absence | undefined {
  const absences = needed.map(reasonOf).filter((reason) => reason !== undefined);
  return absences.find((reason) => reason === 'withheld') ?? absences[0];
}

function reasonOf(value: Maybe<unknown> | undefined): Absence | undefined {
  if (value === undefined) return 'not-reported';
  return typeof value === 'object' && value !== null && 'absent' in value ? (value as Absent).absent : undefined;
}
