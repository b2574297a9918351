import erfc from '@stdlib/math-base-special-erfc';
import { demand } from './demand.ts';

/**
 * Two-sided p of a standard normal test statistic: the chance of one at least as far from 0 on either side.
 * Definition: https://dlmf.nist.gov/7.2
 *
 * @param z any number; infinite gives 0
 * @throws RangeError for NaN
 * @example normalTail(1.959963984540054) // 0.05
 */
export function normalTail(z: number): number {
  demand(!Number.isNaN(z), 'a test statistic, got NaN');
  return erfc(Math.abs(z) / Math.SQRT2);
}
