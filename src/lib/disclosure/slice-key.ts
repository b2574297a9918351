import type { Slice } from '#lib/tallies/tally.ts';

/** One text for a slice, equal for equal slices only: names may hold any character. */
export function sliceKey(slice: Slice): string {
  return JSON.stringify([slice.institution, slice.period, slice.indicator, slice.dimension, slice.group]);
}
