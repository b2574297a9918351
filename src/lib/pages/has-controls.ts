import type { IndexCard } from '#lib/scorecard/model.ts';
import type { Audience } from './types.ts';

/** Whether an index has controls for search, order and filter, and the script they need: a published one of several institutions. */
export function hasControls(index: IndexCard<Audience>): boolean {
  return index.audience === 'public' && index.peerGroups.flatMap(({ institutions }) => institutions).length > 1;
}
