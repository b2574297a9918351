import type { Estimate } from '#lib/findings/types.ts';
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
