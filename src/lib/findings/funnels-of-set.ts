import type { Audience, TallySet } from '#lib/tallies/tally.ts';
import { estimate } from './estimate.ts';
import { finished } from '#lib/finished.ts';
import { funnels } from './funnels.ts';
import { lookup } from './lookup.ts';
import type { Funnel } from './types.ts';

/**
 * The funnels of a set whose institutions are judged one at a time (`findings` of each alone): the same ones as `findings` of all
 * together gives. Only overall rows are computed for it.
 */
export function funnelsOfSet<A extends Audience>(set: TallySet<A>): readonly Funnel[] {
  const words = lookup(set);
  const overall = set.tallies
    .filter(({ dimension }) => dimension === 'all')
    .map((tally) => estimate(tally, words.indicator(tally.indicator), words.isRegister(tally)));
  return finished(funnels(set, overall, words));
}
