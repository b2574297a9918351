import { viewVerdict } from '#lib/pages/view-verdict.ts';
import type { IndicatorCard } from '#lib/scorecard/model.ts';

/**
 * What the list of measures says of one: a clear gap where any view has one; no clear gap only where all views that are tested have
 * none; else that it cannot be concluded. Without any test: its verdict against the thresholds.
 */
export function measureState(card: IndicatorCard): ReturnType<typeof viewVerdict> | IndicatorCard['verdict'] {
  const tested = card.views.map(viewVerdict).filter((verdict) => verdict !== 'not-judged');
  if (tested.length === 0) return card.verdict;
  if (tested.includes('clear-gap')) return 'clear-gap';
  return tested.includes('cannot-conclude') ? 'cannot-conclude' : 'no-clear-gap';
}
