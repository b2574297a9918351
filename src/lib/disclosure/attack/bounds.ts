import type { Leak } from '../leak.ts';
import type { DisclosurePolicy } from '../policy.ts';
import { isFew, judge, leakOf, type Interval } from './judge.ts';
import type { Known, Quantity } from './read-slices.ts';

/** What an attacker knows of hidden figures. */
export type Bounds = Map<Known, Partial<Record<Quantity, Interval>>>;

/** Keeps the sharper of what was known and what is new. */
export function tighten(bounds: Bounds, known: Known, quantity: Quantity, interval: Interval): void {
  const before = bounds.get(known)?.[quantity] ?? { lower: 0, upper: Infinity };
  const sharper = {
    lower: Math.max(interval.lower, before.lower),
    upper: Math.min(interval.upper, before.upper)
  };
  bounds.set(known, { ...bounds.get(known), [quantity]: sharper });
}

/** Numerator and complement add up to a shown denominator. */
export function complete(bounds: Bounds, known: Known): void {
  const rows = known.figures.denominator;
  if (!rows?.isShown || known.kind === 'rate') return;
  const { numerator, complement } = bounds.get(known) ?? {};
  if (numerator !== undefined) tighten(bounds, known, 'complement', subtractFrom(rows.value, numerator));
  if (complement !== undefined) tighten(bounds, known, 'numerator', subtractFrom(rows.value, complement));
}

function subtractFrom(total: number, { lower, upper }: Interval): Interval {
  return { lower: Math.max(0, total - upper), upper: total - lower };
}

/** The small counts of a slice that are known too well. */
export function judgeSlice(known: Known, bounds: Bounds, policy: DisclosurePolicy): readonly Leak[] {
  const rows = known.figures.denominator;
  return (['denominator', 'numerator', 'complement'] as const).flatMap((quantity): Leak[] => {
    const figure = known.figures[quantity];
    const interval = bounds.get(known)?.[quantity];
    if (!known.isPeople || figure === undefined || figure.isShown || interval === undefined) return [];
    const cap = quantity !== 'denominator' && rows?.isShown ? rows.value : Infinity;
    const reason = isFew(figure.size, policy) ? judge(figure.value, interval, cap, policy) : undefined;
    return reason === undefined ? [] : [leakOf(known, quantity, reason, interval)];
  });
}
