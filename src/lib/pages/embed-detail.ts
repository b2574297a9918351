import type { DotPlot } from '#lib/charts/dot-plot/types.ts';

/** How much an embed holds: what is left out where many groups would make it too big. */
export interface EmbedDetail {
  readonly hasTable: boolean;
  /** Notes in each lane; without them they stand beside the labels at every width. */
  readonly hasLaneNotes: boolean;
  /** Each row's range in words; without them they stand in the table. */
  readonly hasRanges: boolean;
  /** All that has to be known beside the figures; without it the unknown share, source and verification. */
  readonly hasNotes: boolean;
  /** Without the chart its figures stand in the table. */
  readonly hasChart: boolean;
}

const whole: EmbedDetail = { hasTable: true, hasLaneNotes: true, hasRanges: true, hasNotes: true, hasChart: true };

/** From the fullest down; the first that stays below the limit is taken. Every group, figure and range is in all of them. */
export const embedDetails: readonly EmbedDetail[] = [
  whole,
  { ...whole, hasLaneNotes: false },
  { ...whole, hasLaneNotes: false, hasRanges: false },
  { ...whole, hasTable: false, hasLaneNotes: false },
  { ...whole, hasTable: false, hasLaneNotes: false, hasNotes: false },
  { ...whole, hasLaneNotes: false, hasNotes: false, hasChart: false }
];

/** The plot as an embed of that detail shows it: for many groups, where each byte counts. */
export function plotOfDetail(plot: DotPlot, detail: EmbedDetail): DotPlot {
  return {
    ...plot,
    hasIntervals: plot.hasIntervals && detail.hasRanges,
    rows: detail.hasLaneNotes ? plot.rows : plot.rows.map(({ noteAt: _, ...row }) => row)
  };
}
