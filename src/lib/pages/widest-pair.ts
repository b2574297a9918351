import type { DimensionView, PairCard } from '#lib/scorecard/model.ts';

/** The pair whose figures stand beside the chip: the lead, else the widest one that was tested and can be shown. */
export function maybeWidestPair(view: DimensionView): PairCard | undefined {
  if (view.lead !== undefined) return view.lead;
  let widest: { readonly pair: PairCard; readonly size: number } | undefined;
  for (const { pair } of view.rows) {
    if (pair === undefined || pair.verdict === 'not-judged' || typeof pair.difference.estimate !== 'number') continue;
    const size = Math.abs(pair.difference.estimate);
    if (widest === undefined || size > widest.size) widest = { pair, size };
  }
  return widest?.pair;
}
