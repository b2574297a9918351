import type { Favourable } from '#lib/catalog/types.ts';
import { conditionalRateRatio } from '#lib/statistics/conditional-rate-ratio.ts';
import { contrast } from './contrast.ts';
import { gapVerdict, type JudgedContrast } from './gap-verdict.ts';
import type { Side } from './side.ts';

/** A side that comes from counts of events. */
export type CountedSide = Extract<Side, { readonly form: 'proportion' | 'rate' }>;

/**
 * Whether `gapVerdict` would conclude anything of two counted sides. Gives its answer without the limits where these cannot
 * change it: of rates whose ratio lies outside the margin no interval can lie inside it (it holds the ratio), so that p alone
 * decides. For sizes that are only tried, which is where most contrasts of an edition are made.
 */
export function wouldConclude(
  compared: CountedSide,
  reference: CountedSide,
  rule: { readonly favourable: Favourable; readonly smallestGap: number },
  pAdjusted: number
): boolean {
  if (isOutside(compared, reference, rule.smallestGap)) return pAdjusted < 0.05;
  const seen = judged(compared, reference, rule.favourable);
  return gapVerdict(seen, pAdjusted, rule.smallestGap).verdict !== 'cannot-conclude';
}

/** Far enough outside that rounding cannot have brought it there. */
function isOutside(compared: CountedSide, reference: CountedSide, smallestGap: number): boolean {
  if (compared.form !== 'rate' || reference.form !== 'rate') return false;
  const [one, other] = [compared.sample, reference.sample];
  const ratio = one.events / one.exposure / (other.events / other.exposure);
  return ratio > smallestGap * (1 + 1e-9) || ratio < (1 - 1e-9) / smallestGap;
}

/** Of rates the verdict looks at the ratio alone. */
function judged(compared: CountedSide, reference: CountedSide, favourable: Favourable): JudgedContrast {
  if (compared.form !== 'rate' || reference.form !== 'rate') return contrast(compared, reference, favourable);
  return {
    difference: { estimate: compared.value - reference.value },
    adverseRatio: conditionalRateRatio(compared.sample, reference.sample),
    point: undefined
  };
}
