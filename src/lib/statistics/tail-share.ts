import { demand } from './demand.ts';

/**
 * The probability that a two-sided interval leaves out on each side.
 *
 * @param confidence inside (0, 1)
 * @throws RangeError outside it
 * @example tailShare(0.9) // 0.05, but for rounding
 */
export function tailShare(confidence: number): number {
  demand(confidence > 0 && confidence < 1, () => `a confidence inside 0 and 1, got ${confidence}`);
  return (1 - confidence) / 2;
}
