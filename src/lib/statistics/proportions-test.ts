import { demandProportion } from './demand-sample.ts';
import { fisherExactTest } from './fisher-exact-test.ts';
import type { ProportionSample } from './sample.ts';
import { scoreTest } from './score-test.ts';

/** Which test was made, and its two-sided p. */
export interface ProportionsTest {
  readonly method: 'score' | 'fisher';
  readonly pValue: number;
}

/**
 * The test that two shares are equal: the score test, or Fisher's exact test where fewer than 5 events or 5 others would
 * be expected in a group if there were no difference.
 *
 * For clustered rows give effective numbers; Fisher's test, which needs whole ones, then gets them rounded to the nearest.
 * Source: Cochran's rule of 5, https://doi.org/10.2307/3001616
 *
 * @param compared events and size, effective numbers where rows are clustered
 * @param reference the same for the reference group
 * @returns method and p, or undefined where a size is (or rounds to) 0
 * @throws RangeError for impossible arguments
 */
export function proportionsTest(compared: ProportionSample, reference: ProportionSample): ProportionsTest | undefined {
  demandProportion(compared);
  demandProportion(reference);
  if (compared.size === 0 || reference.size === 0) return undefined;
  if (smallestExpected(compared, reference) < 5) {
    const pValue = fisherExactTest(rounded(compared), rounded(reference));
    return pValue === undefined ? undefined : { method: 'fisher', pValue };
  }
  const pValue = scoreTest(compared, reference);
  return pValue === undefined ? undefined : { method: 'score', pValue };
}

function smallestExpected(compared: ProportionSample, reference: ProportionSample): number {
  const events = compared.events + reference.events;
  const size = compared.size + reference.size;
  return (Math.min(compared.size, reference.size) * Math.min(events, size - events)) / size;
}

function rounded({ events, size }: ProportionSample): ProportionSample {
  return { events: Math.round(events), size: Math.round(size) };
}
