import type { DimensionView } from '#lib/scorecard/model.ts';
import type { GapVerdict } from './types.ts';

/**
 * One verdict for all gaps of a view, never stronger than its comparisons: a clear gap where the card leads with one; no clear gap
 * only where every group that can be judged has none (too small or withheld groups aside); else it cannot be concluded.
 * Without any test: not judged.
 */
export function viewVerdict(view: DimensionView): GapVerdict {
  if (view.lead !== undefined && view.lead.verdict === 'clear-gap') return 'clear-gap';
  const pairs = view.rows.flatMap((row) => (row.pair === undefined ? [] : [row.pair]));
  const judged = pairs.filter((pair) => pair.verdict !== 'not-judged');
  if (judged.length === 0) return 'not-judged';
  const open = judged.filter(
    (pair) => pair.verdict === 'cannot-conclude' && pair.reason !== 'too-few' && pair.reason !== 'withheld'
  );
  if (open.length > 0) return 'cannot-conclude';
  return judged.some((pair) => pair.verdict === 'no-clear-gap') ? 'no-clear-gap' : 'cannot-conclude';
}
