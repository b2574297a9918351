import type { Estimate, IndicatorVerdict } from '#lib/findings/types.ts';
import type { Audience } from '#lib/tallies/tally.ts';
import type { Figure } from './model.ts';

/** An estimate as a card shows it. */
export function figureOf<A extends Audience>(estimate: Estimate<A>): Figure {
  return {
    numerator: estimate.tally.numerator,
    denominator: estimate.tally.denominator,
    estimate: estimate.estimate,
    lower: estimate.lower,
    upper: estimate.upper,
    standardError: estimate.standardError,
    factor: estimate.factor,
    status: estimate.status,
    reliability: estimate.reliability,
    notReported: estimate.tally.notReported
  };
}

/** How many groups have their share of the seats, as the figure of a composition: groups of groups, a census. */
export function groupsFigure({ fair, all }: NonNullable<IndicatorVerdict['groups']>, factor: number): Figure {
  const none = { absent: 'not-applicable' } as const;
  return {
    numerator: fair,
    denominator: all,
    estimate: typeof fair === 'number' ? fair / all : fair,
    lower: none,
    upper: none,
    standardError: none,
    factor,
    status: typeof fair === 'number' ? 'ok' : fair.absent,
    reliability: 'ok',
    notReported: none
  };
}

/** A figure that nobody reported. */
export function notReportedFigure(factor: number): Figure {
  const absent = { absent: 'not-reported' } as const;
  return {
    numerator: absent,
    denominator: absent,
    estimate: absent,
    lower: absent,
    upper: absent,
    standardError: absent,
    factor,
    status: 'not-reported',
    reliability: 'ok',
    notReported: absent
  };
}
