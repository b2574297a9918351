import type { Leak } from '../leak.ts';
import { periodRange } from '../period-range.ts';
import type { DisclosurePolicy } from '../policy.ts';
import { isFew, judge, leakOf, type Interval } from './judge.ts';
import type { Known } from './read-slices.ts';
import { shareRest, type HiddenFigure } from './share-rest.ts';
import { complete, judgeSlice, tighten, type Bounds } from './bounds.ts';

/**
 * Subtracts the periods within a period from it, for one group (or everyone) of one indicator: quarters from their year,
 * years from all rows of a register. Call it after the groups of each period have been subtracted.
 *
 * @param series the same slice in all periods
 */
export function subtractPeriods(series: readonly Known[], bounds: Bounds, policy: DisclosurePolicy): readonly Leak[] {
  if (series.length < 2 || series[0]?.kind === 'composition') return [];
  const ranges = new Map(series.map((known) => [known, periodRange(known.secret.period)]));
  return series.flatMap((whole) => {
    const inner = series.filter((part) => isInside(part, whole, ranges));
    const parts = inner.filter((part) => !inner.some((other) => isInside(part, other, ranges)));
    if (parts.length === 0) return [];
    return (['denominator', 'numerator', 'complement'] as const).flatMap((quantity): readonly Leak[] => {
      const total = whole.figures[quantity];
      const counted = parts.filter((part) => part.figures[quantity] !== undefined);
      if (total === undefined || counted.length === 0) return [];
      const rest = total.value - counted.reduce((sum, part) => sum + (part.figures[quantity]?.value ?? 0), 0);
      if (rest < 0) return [];
      const hidden = counted.filter((part) => !part.figures[quantity]?.isShown);
      const sum = (known: readonly Known[]) => known.reduce((so, part) => so + (part.figures[quantity]?.value ?? 0), 0);
      const shown = sum(counted) - sum(hidden);
      const around = total.isShown ? { lower: total.value, upper: total.value } : bounds.get(whole)?.[quantity];
      const figures = hidden.map((part): HiddenFigure => {
        const upper = bounds.get(part)?.[quantity]?.upper ?? Infinity;
        const rows = part.figures.denominator;
        const isCapped = quantity !== 'denominator' && part.kind !== 'rate' && rows?.isShown;
        const cap = Math.min(upper, isCapped ? rows.value : Infinity);
        return { value: part.figures[quantity]?.value ?? 0, cap: Number.isFinite(cap) ? cap : undefined };
      });
      const intervals = shareRest(rest > 0 ? [...figures, { value: rest, cap: undefined }] : figures, Infinity, {
        lower: (around?.lower ?? 0) - shown,
        upper: (around?.upper ?? Infinity) - shown
      });
      hidden.forEach((part, index) => {
        tighten(bounds, part, quantity, intervals[index] as Interval);
        complete(bounds, part);
      });
      if (!total.isShown) {
        const isSum = hidden.length === 0 && rest === 0;
        tighten(bounds, whole, quantity, { lower: shown, upper: isSum ? shown : Infinity });
        complete(bounds, whole);
      }
      const leftOver = intervals[hidden.length];
      const isFewLeft = leftOver !== undefined && whole.isPeople && isFew(rest, policy);
      const reason = isFewLeft ? judge(rest, leftOver, Infinity, policy) : undefined;
      return [
        ...[whole, ...hidden].flatMap((known) => judgeSlice(known, bounds, policy)),
        ...(reason === undefined ? [] : [leakOf(parts[0] as Known, quantity, reason, leftOver)])
      ];
    });
  });
}

function isInside(part: Known, whole: Known, ranges: ReadonlyMap<Known, ReturnType<typeof periodRange>>): boolean {
  const [inner, outer] = [part.secret, whole.secret];
  if (inner.span === 'year' && outer.span === 'all-rows') return true;
  if (inner.span !== outer.span || inner.period === outer.period) return false;
  const [short, long] = [ranges.get(part), ranges.get(whole)];
  if (short === undefined || long === undefined || short.first < long.first || short.last > long.last) return false;
  return short.first !== long.first || short.last !== long.last || inner.period > outer.period;
}
