import { scaleLinear } from 'd3';
import type { Unit } from './unit.ts';

/** A linear axis whose positions are percent of its length, so that a chart needs no width. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** Rounds a position to hundredths of percent: for lines that run through many points. */
export function hundredths(position: number): number {
  return Math.round(position * 100) / 100;
}

/** Rounds a position to tenths of percent, a third of a pixel in the widest lane: more is invisible and only lengthens pages. */
export function tenths(position: number): number {
  return Math.round(position * 10) / 10;
}

/**
 * The axis over printed values: begins at 0 (below it where a value is), ends at a round number that leaves `free` of its
 * length right of the largest value, and never beyond what is possible. No values: 0 to 1 (or to the bound).
 */
export function axis(values: readonly number[], unit: Unit, count: number, free: number): Axis {
  const finite = values.filter((value) => Number.isFinite(value));
  const largest = Math.max(0, ...finite);
  const least = Math.min(0, ...finite);
  const wanted = largest > 0 ? least + (largest - least) / (1 - free) : least < 0 ? 0 : (unit.bound ?? 1);
  const end = unit.bound === undefined ? wanted : Math.min(wanted, unit.bound);
  const scale = scaleLinear().domain([least, end]).nice(count);
  const [from = 0, to = 1] = scale.domain();
  const shown = scale.ticks(count).filter((tick) => !unit.isPercent || largest > 100 || tick <= 100);
  const last = shown.at(-1);
  const ticks = shown.map((tick) => ({
    at: position({ from, to, ticks: [] }, tick),
    label: scale.tickFormat(count)(tick) + (tick === last && unit.isPercent ? '%' : '')
  }));
  return { from, to, ticks };
}

/** Where a printed value stands on an axis, in percent, kept within it. */
export function position(axis: Axis, printed: number): number {
  const share = (printed - axis.from) / (axis.to - axis.from);
  return tenths(100 * Math.min(1, Math.max(0, share)));
}
