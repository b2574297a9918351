import type { IndicatorCard } from '#lib/scorecard/model.ts';

/** What an axis must know of an indicator's figures, once they are multiplied by their `factor`. */
export interface Unit {
  /** The last tick carries a percent sign. */
  readonly isPercent: boolean;
  /** Largest value that is possible, on the printed scale. */
  readonly bound?: number;
}

/** The unit of an indicator: a share can't pass its scale; a scale of 100 is percent, except where days are counted. */
export function unit(card: Pick<IndicatorCard, 'kind' | 'scale'>): Unit {
  const isShare = card.kind === 'proportion' || card.kind === 'coverage' || card.kind === 'composition';
  const isPercent = card.scale === 100 && card.kind !== 'time-to-event';
  return isShare ? { isPercent, bound: card.scale } : { isPercent };
}
