import { demand } from './demand.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * The number of standard errors on either side of an estimate that a normal interval of this confidence takes.
 *
 * @param confidence inside (0, 1)
 * @throws RangeError outside it
 * @example criticalValue(0.95) // 1.959963984540054
 */
export function criticalValue(confidence: number): number {
  demand(confidence > 0 && confidence < 1, () => `a confidence inside 0 and 1, got ${confidence}`);
  return normalQuantile((1 + confidence) / 2);
}
