import { conditionalRateTest } from '#lib/statistics/conditional-rate-test.ts';
import { normalDifference } from '#lib/statistics/normal-difference.ts';
import { proportionsTest } from '#lib/statistics/proportions-test.ts';
import { welchTest } from '#lib/statistics/welch-difference.ts';
import type { RateSample } from '#lib/statistics/sample.ts';
import type { Side } from './side.ts';

/**
 * Two-sided p of the test that goes with two sides of one form: score or Fisher's exact for proportions, exact conditional for
 * rates (effective events are rounded for it), Welch for means, z for given estimates. `undefined` where there is none, and where a file gives
 * errors of zero on both sides.
 */
export function pairTest(compared: Side, reference: Side): number | undefined {
  if (compared.form === 'proportion' && reference.form === 'proportion') {
    return proportionsTest(compared.sample, reference.sample)?.pValue;
  }
  if (compared.form === 'rate' && reference.form === 'rate') {
    return conditionalRateTest(whole(compared.sample), whole(reference.sample));
  }
  if (compared.form === 'mean' && reference.form === 'mean') {
    return welchTest(compared.sample, reference.sample);
  }
  if (compared.form === 'given' && reference.form === 'given') {
    return normalDifference(compared.sample, reference.sample).pValue;
  }
  return undefined;
}

function whole({ events, exposure }: RateSample): RateSample {
  return { events: Math.round(events), exposure };
}
