import { demand } from './demand.ts';

/**
 * How many independent rows tell as much as these: size over the design effect, never more than there are.
 *
 * Intervals, tests and reliability of clustered rows use it in place of the size, with events = share × effective size.
 * Source: Kish, Survey Sampling (1965), section 8.2; National Center for Health Statistics, Series 2 No. 175 (2017)
 *
 * @param size rows, 0 or more
 * @param effect design effect; undefined (nothing varies, or there are no clusters) counts as 1
 * @throws RangeError for NaN or negative arguments
 * @example effectiveSize(300, 1.5) // 200
 */
export function effectiveSize(size: number, effect: number | undefined): number {
  demand(Number.isFinite(size) && size >= 0, () => `a size of 0 or more, got ${size}`);
  demand(effect === undefined || (effect >= 0 && Number.isFinite(effect)), () => `a design effect, got ${effect}`);
  return size / Math.max(1, effect ?? 1);
}
