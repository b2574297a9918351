import { hundredths } from '../parts/axis.ts';

/** A promise on the time axis: ISO dates, and the words that stand under its due date. */
export interface LedgerEntry {
  readonly id: string;
  readonly madeOn: string;
  readonly dueOn: string;
  readonly completedOn?: string;
  /** Due, and neither completed nor shown to be met: a bar runs on to the data date. */
  readonly isOverdue: boolean;
  readonly label: string;
}

/** All promises on one axis of whole years; positions in percent of its length. */
export interface Ledger {
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** The data date. */
  readonly now: number;
  readonly lines: readonly LedgerLine[];
}

export interface LedgerLine {
  readonly id: string;
  readonly made: number;
  readonly due: number;
  readonly done?: number;
  /** Time that has run. */
  readonly run?: Span;
  /** Time past the due date, to completion or to the data date. */
  readonly late?: Span;
  /** Time that is left, or was left when it was completed. */
  readonly left?: Span;
  readonly label: {
    readonly at: number;
    readonly text: string;
    readonly anchor: 'start' | 'end';
    readonly isLate: boolean;
  };
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

const steps: readonly number[] = [1, 2, 5, 10, 20, 50, 100];
/** Room for as many years on a phone. */
const mostLabels = 7;

/**
 * Places promises between the first day of the earliest year and the first day after the latest. `daysBetween` counts days from
 * one ISO date to another. A completion date before the promise was made is drawn where it is; no entries give an empty ledger.
 */
export function ledger(
  entries: readonly LedgerEntry[],
  dataDate: string,
  daysBetween: (from: string, to: string) => number
): Ledger {
  const dates = [
    dataDate,
    ...entries.flatMap(({ madeOn, dueOn, completedOn }) => [madeOn, dueOn, ...(completedOn ? [completedOn] : [])])
  ].sort();
  const first = yearOf(dates[0] ?? dataDate);
  const last = yearOf(dates.at(-1) ?? dataDate) + 1;
  const length = daysBetween(newYear(first), newYear(last));
  const at = (date: string): number => hundredths((100 * daysBetween(newYear(first), date)) / length);
  const step = steps.find((each) => (last - first) / each <= mostLabels) ?? 1000;
  const years = Array.from({ length: Math.ceil((last - first) / step) }, (_, place) => first + place * step);
  return {
    ticks: years.map((year) => ({ at: at(newYear(year)), label: String(year) })),
    now: at(dataDate),
    lines: entries.map((entry) => lineOf(entry, at, at(dataDate)))
  };
}

function lineOf(entry: LedgerEntry, at: (date: string) => number, now: number): LedgerLine {
  const [made, due] = [at(entry.madeOn), at(entry.dueOn)];
  const done = entry.completedOn === undefined ? undefined : at(entry.completedOn);
  const until = done ?? now;
  const isLate = done === undefined ? entry.isOverdue : done > due;
  return {
    id: entry.id,
    made,
    due,
    ...(done === undefined ? {} : { done }),
    ...span('run', made, Math.min(until, due)),
    ...(isLate ? span('late', due, until) : {}),
    ...span('left', Math.max(until, made), due),
    label: { at: due, text: entry.label, anchor: due > 55 ? 'end' : 'start', isLate }
  };
}

function span<Name extends 'run' | 'late' | 'left'>(name: Name, from: number, to: number): Partial<Record<Name, Span>> {
  return (from < to ? { [name]: { from, to } } : {}) as Partial<Record<Name, Span>>;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function newYear(year: number): string {
  return `${String(year).padStart(4, '0')}-01-01`;
}
