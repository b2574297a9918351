import type { Indicator } from '#lib/catalog/types.ts';
import type { Audience } from '#lib/tallies/tally.ts';
import { band, bandOfInterval } from './band.ts';
import { isPresent } from './figures.ts';
import { followedPast } from './followed-past.ts';
import type { Lookup } from './lookup.ts';
import type { Estimate } from './types.ts';

/** `better`: at the limit or on its good side · `worse`: on the other · else why that cannot be said. */
export type Standing = 'better' | 'worse' | 'interval' | 'withheld' | 'no-figure';

/**
 * On which side of a limit (on the indicator's scale) an estimate lies with the whole of its interval. Registers, sums and
 * cells have no interval and are taken as they are; a figure that ought to have one and has none is `interval`. A median that
 * was not reached lies beyond the limit where cases were followed that long. Without a direction (`parity`) it is `interval`.
 */
export function standing<A extends Audience>(
  { tally, status, estimate, lower, upper, factor }: Estimate<A>,
  limit: number,
  indicator: Indicator,
  lookup: Lookup
): Standing {
  const { favourable, kind } = indicator;
  if (status === 'withheld') return 'withheld';
  if (status === 'not-reached') {
    if (favourable === 'parity' || !followedPast(tally, limit)) return 'interval';
    return favourable === 'lower' ? 'worse' : 'better';
  }
  if (!isPresent(estimate)) return 'no-figure';
  const limits = { metAt: limit, from: 'target' } as const;
  const isExact = indicator.derived !== undefined || exactKinds.has(kind) || lookup.isRegister(tally);
  if (isExact) return sides[band(estimate * factor, limits, favourable)];
  const last = isPresent(upper) ? upper * factor : upper.absent === 'not-reached' ? Infinity : undefined;
  if (!isPresent(lower) || last === undefined) return 'interval';
  return sides[bandOfInterval(lower * factor, last, limits, favourable)];
}

const exactKinds: ReadonlySet<string> = new Set(['ratio-of-sums', 'coverage']);

const sides = { met: 'better', partly: 'interval', 'not-met': 'worse', 'cannot-tell': 'interval' } as const;
