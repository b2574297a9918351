import type { DotPlot } from '#lib/charts/dot-plot/types.ts';

/** How much an embed holds: what is left out where many groups would make it too big. */
export interface EmbedDetail {
  readonly hasTable: boolean;
  /** Notes in each lane; without them they stand beside the labels at every width. */
  readonly hasLaneNotes: boolean;
  /** What has to be known beside the figures; without it only source and verification. */
  readonly hasNotes: boolean;
  /** Without the chart its figures stand in the table. */
  readonly hasChart: boolean;
}

/** From the fullest down; the first that stays below the limit is taken. Every group and figure is in all of them. */
export const embedDetails: readonly EmbedDetail[] = [
  { hasTable: true, hasLaneNotes: true, hasNotes: true, hasChart: true },
  { hasTable: false, hasLaneNotes: true, hasNotes: true, hasChart: true },
  { hasTable: false, hasLaneNotes: false, hasNotes: true, hasChart: true },
  { hasTable: false, hasLaneNotes: false, hasNotes: false, hasChart: true },
  { hasTable: true, hasLaneNotes: false, hasNotes: false, hasChart: false }
];

/** The plot with its notes beside the labels, at every width: for many groups, where each byte counts. */
export function withoutLaneNotes(plot: DotPlot): DotPlot {
  return { ...plot, rows: plot.rows.map(({ noteAt: _, ...row }) => row) };
}
