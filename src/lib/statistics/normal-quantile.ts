import erfc from '@stdlib/math-base-special-erfc';
import exp from '@stdlib/math-base-special-exp';
import { demand } from './demand.ts';

/**
 * Quantile of the standard normal distribution: how many standard errors leave `probability` below.
 *
 * Newton's method on the complementary error function, from 0 outwards: that function is convex there, so every step
 * stays on the near side of the root. The quantile of 0.975 is given as the constant that everyone prints.
 * Definition: https://dlmf.nist.gov/7.17
 *
 * @param probability inside (0, 1)
 * @throws RangeError outside it
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(probability: number): number {
  demand(probability > 0 && probability < 1, () => `a probability inside 0 and 1, got ${probability}`);
  if (probability === 0.975) return 1.959963984540054;
  if (probability < 0.5) return -fromTwoTails(2 * probability);
  return fromTwoTails(2 * (1 - probability));
}

function fromTwoTails(twoTails: number): number {
  let z = 0;
  for (let round = 0; round < 1000; round++) {
    const excess = erfc(z / Math.SQRT2) - twoTails;
    const next = z + excess / (Math.sqrt(2 / Math.PI) * exp((-z * z) / 2));
    if (!(next > z)) return z;
    z = next;
  }
  return z;
}
