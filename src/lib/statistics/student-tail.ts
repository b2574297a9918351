import { betaTails } from './beta-tails.ts';
import { demand } from './demand.ts';

/**
 * Two-sided p of a t statistic: the chance of one at least as far from 0 on either side.
 * Through the beta distribution: https://dlmf.nist.gov/8.17
 *
 * @param t any number; infinite gives 0
 * @param degreesOfFreedom more than 0, may be fractional
 * @throws RangeError for NaN or anything else
 * @example studentTail(2.2621571627982, 9) // 0.05, nearly
 */
export function studentTail(t: number, degreesOfFreedom: number): number {
  demand(!Number.isNaN(t), 'a test statistic, got NaN');
  demand(
    degreesOfFreedom > 0 && Number.isFinite(degreesOfFreedom),
    () => `degrees of freedom, got ${degreesOfFreedom}`
  );
  const square = t * t;
  if (square === Infinity) return 0;
  const total = square + degreesOfFreedom;
  return betaTails(square / total, degreesOfFreedom / total, 0.5, degreesOfFreedom / 2).upper;
}
