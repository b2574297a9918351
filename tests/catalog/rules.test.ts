import { expect, it } from 'vitest';
import { rules } from '#lib/catalog/rules.ts';

/** A change of a rule without a new version would let two editions with other rules look alike. */
it('has a version for just these rules: whoever changes one raises it', () => {
  expect(rules).toEqual({
    version: '1',
    significance: 0.05,
    smallestGap: 1.1,
    leastKnown: 0.7,
    leastReference: 0.05,
    leastPopulation: 0.05,
    fairSeats: 0.8,
    fewestInFunnel: 5,
    mostIndexMeasures: 8
  });
});
