import type { Leak } from '../leak.ts';
import type { DisclosurePolicy } from '../policy.ts';
import { isFew, leakOf } from './judge.ts';
import type { Known } from './read-slices.ts';

/** What can simply be read: small counts that stand there, and figures that go with a hidden one. */
export function look(known: Known, policy: DisclosurePolicy): readonly Leak[] {
  const { open, isPeople, figures, kind } = known;
  const leaks: Leak[] = [];
  if ('persons' in open) leaks.push(leakOf(known, 'denominator', 'side-figure'));
  const isUncounted = kind === 'estimate' || kind === 'directly-standardised-rate';
  if (isUncounted && [open.given, open.numerator, open.denominator].some(isThere)) {
    leaks.push(leakOf(known, 'numerator', 'shown'));
  }
  if (!isPeople) return leaks;
  for (const quantity of ['numerator', 'complement', 'denominator'] as const) {
    const figure = figures[quantity];
    const isPublic = kind === 'composition' && quantity === 'denominator' && !known.overallIsPeople;
    if (figure?.isShown && isFew(figure.size, policy) && !isPublic) leaks.push(leakOf(known, quantity, 'shown'));
  }
  if (isThere(open.notReported) && isFew(Number(open.notReported), policy)) {
    leaks.push(leakOf(known, 'denominator', 'side-figure'));
  }
  const beside = [open.sumSquares, open.clusters, open.times, open.given];
  if (!isThere(open.numerator) && beside.some(isThere)) leaks.push(leakOf(known, 'numerator', 'side-figure'));
  const isCounted = kind === 'proportion' || kind === 'time-to-event' || kind === 'mean' || kind === 'ratio-of-sums';
  const showsMore = isThere(open.numerator) || isThere(open.rows);
  if (isCounted && isWithheld(open.denominator) && showsMore) leaks.push(leakOf(known, 'denominator', 'side-figure'));
  return leaks;
}

function isWithheld(figure: unknown): boolean {
  return typeof figure === 'object' && figure !== null && 'absent' in figure && figure.absent === 'withheld';
}

function isThere(figure: unknown): boolean {
  return figure !== undefined && !(typeof figure === 'object' && figure !== null && 'absent' in figure);
}
