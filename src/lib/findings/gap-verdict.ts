import { rules } from '#lib/catalog/rules.ts';
import type { Interval } from '#lib/statistics/interval.ts';
import type { SidesContrast } from './contrast.ts';
import type { GapReason, GapVerdict } from './types.ts';

/** What of a contrast the verdict looks at. */
export type JudgedContrast = Pick<SidesContrast, 'adverseRatio' | 'difference' | 'point'>;

/**
 * What can be said of a gap between two judged groups (MODEL §4). `clear-gap`: the adjusted p is below 0.05 and the ratio of
 * the adverse outcome is at least `smallestGap`, in either direction; where higher is better the shares also differ by a
 * percentage point. `no-clear-gap`: the interval lies wholly inside that margin; where higher is better, inside the ratio's
 * margin or inside the percentage point's. Else `cannot-conclude`.
 *
 * A limit that is missed by less than a part in 10¹² is reached: binary fractions must not decide.
 *
 * @param smallestGap above 1
 */
export function gapVerdict(
  contrast: JudgedContrast,
  pAdjusted: number | undefined,
  smallestGap: number
): { readonly verdict: GapVerdict; readonly reason?: GapReason } {
  if (pAdjusted === undefined) return { verdict: 'cannot-conclude', reason: 'interval' };
  if (pAdjusted < rules.significance && isLarge(contrast, smallestGap)) return { verdict: 'clear-gap' };
  if (isInsideMargin(contrast, smallestGap)) return { verdict: 'no-clear-gap' };
  return { verdict: 'cannot-conclude', reason: 'interval' };
}

/** Whether the observed gap is at least the smallest that counts. */
export function isLarge({ adverseRatio, difference, point }: JudgedContrast, smallestGap: number): boolean {
  if (adverseRatio === undefined) return false;
  const margin = smallestGap * (1 - slack);
  const isFar = adverseRatio.estimate >= margin || adverseRatio.estimate <= 1 / margin;
  return isFar && (point === undefined || Math.abs(difference.estimate) >= point * (1 - slack));
}

function isInsideMargin({ adverseRatio, difference, point }: JudgedContrast, smallestGap: number): boolean {
  if (adverseRatio !== undefined && isInside(adverseRatio, 1 / smallestGap, smallestGap)) return true;
  const { lower, upper } = difference;
  if (point === undefined || lower === undefined || upper === undefined) return false;
  return isInside({ lower, upper }, -point, point);
}

function isInside(interval: Interval, lower: number, upper: number): boolean {
  return interval.lower > lower && interval.upper < upper;
}

const slack = 1e-12;
