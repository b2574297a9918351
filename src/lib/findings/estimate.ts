import type { Indicator } from '#lib/catalog/types.ts';
import type { Audience, Tally } from '#lib/tallies/tally.ts';
import { composition } from './composition.ts';
import { coverage } from './coverage.ts';
import { isPresent, type Figures } from './figures.ts';
import { givenEstimate } from './given-estimate.ts';
import { mean } from './mean.ts';
import { proportion } from './proportion.ts';
import { rate } from './rate.ts';
import { ratioOfSums } from './ratio-of-sums.ts';
import { timeToEvent } from './time-to-event.ts';
import type { Estimate } from './types.ts';

/**
 * What is computed from one tally, by the kind of its indicator. A figure that the file gives without counts is passed on as
 * it is. `isReference` is set later, once references are chosen.
 */
export function estimate<A extends Audience>(tally: Tally<A>, indicator: Indicator, isRegister: boolean): Estimate<A> {
  return {
    audience: tally.audience,
    tally,
    ...figuresOf(tally, indicator, isRegister),
    isReference: false,
    adjustment: indicator.kind === 'directly-standardised-rate' ? 'age-standardised' : 'crude'
  };
}

function figuresOf(tally: Tally<Audience>, { kind, scale }: Indicator, isRegister: boolean): Figures {
  const { given, numerator, denominator } = tally;
  const isGiven = given !== undefined && !('absent' in given);
  if (isGiven && !(isPresent(numerator) && isPresent(denominator))) return givenEstimate(tally);
  switch (kind) {
    case 'proportion':
      return proportion(tally, scale, isRegister);
    case 'rate':
      return rate(tally, scale, isRegister);
    case 'mean':
      return mean(tally, scale, isRegister);
    case 'ratio-of-sums':
      return ratioOfSums(tally, scale);
    case 'time-to-event':
      return timeToEvent(tally, scale);
    case 'composition':
      return composition(tally, scale);
    case 'coverage':
      return coverage(tally, scale);
    case 'directly-standardised-rate':
    case 'estimate':
      return givenEstimate(tally);
  }
}
