import type { DotPlot } from '#lib/charts/dot-plot/types.ts';

/** How much an embed holds: also a table; the chart with a note in each lane; the chart with notes beside the labels only. */
export type EmbedDetail = 'table' | 'chart' | 'least';

/** From the fullest down; the first that stays below the limit is taken. Every group, figure and interval is in all of them. */
export const embedDetails: readonly EmbedDetail[] = ['table', 'chart', 'least'];

/** The plot with its notes beside the labels, at every width: for many groups, where each byte counts. */
export function withoutLaneNotes(plot: DotPlot): DotPlot {
  return { ...plot, rows: plot.rows.map(({ noteAt: _, ...row }) => row) };
}
