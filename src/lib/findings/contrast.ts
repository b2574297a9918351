import type { Favourable } from '#lib/catalog/types.ts';
import { conditionalRateRatio } from '#lib/statistics/conditional-rate-ratio.ts';
import type { Contrast, Interval } from '#lib/statistics/interval.ts';
import { katzRatio } from '#lib/statistics/katz-ratio.ts';
import { meanRatio } from '#lib/statistics/mean-ratio.ts';
import { moverRateDifference } from '#lib/statistics/mover-rate-difference.ts';
import { newcombeDifference } from '#lib/statistics/newcombe-difference.ts';
import { normalDifference } from '#lib/statistics/normal-difference.ts';
import { normalRatio } from '#lib/statistics/normal-ratio.ts';
import type { ProportionSample } from '#lib/statistics/sample.ts';
import { welchDifference } from '#lib/statistics/welch-difference.ts';
import type { Side } from './side.ts';

/** A compared group against its reference: limits and errors are left out where there are none. */
export interface SidesContrast {
  readonly difference: PartialContrast;
  /** `undefined` where the reference's value is zero. */
  readonly ratio: PartialContrast | undefined;
  /** Ratio of the adverse outcome, with infinite limits where nothing bounds it; `undefined` where there is no interval. */
  readonly adverseRatio: (Interval & { readonly estimate: number }) | undefined;
  /** One percentage point in the difference's unit, where higher is better and the values are shares: there the adverse outcome is the complement. */
  readonly point: number | undefined;
}

export interface PartialContrast {
  readonly estimate: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly standardError?: number;
}

/**
 * Difference and ratio of two sides of one form (STATISTICS, "Gaps of one group"): Newcombe and Katz for proportions, MOVER
 * and the exact conditional for rates, Welch and the logarithm's delta for means, normal ones for given estimates; without
 * interval for the rest. Where higher is better the adverse ratio of shares is that of 1 − share; of anything else it is the
 * ratio itself, which the margin judges in both directions alike.
 *
 * @param shareScale what given values are shares of (100 for percent), where they are shares
 */
export function contrast(compared: Side, reference: Side, favourable: Favourable, shareScale?: number): SidesContrast {
  const isHigherBetter = favourable === 'higher';
  if (compared.form === 'proportion' && reference.form === 'proportion') {
    const ratio = katzRatio(compared.sample, reference.sample);
    const adverseRatio = isHigherBetter ? katzRatio(others(compared.sample), others(reference.sample)) : ratio;
    const difference = newcombeDifference(compared.sample, reference.sample);
    return {
      difference: asValues(difference, compared, reference),
      ratio: asRatio(ratio, compared, reference),
      adverseRatio,
      point: isHigherBetter ? 0.01 : undefined
    };
  }
  if (compared.form === 'rate' && reference.form === 'rate') {
    const ratio = conditionalRateRatio(compared.sample, reference.sample);
    const difference = moverRateDifference(compared.sample, reference.sample);
    return {
      difference: asValues(difference, compared, reference),
      ratio: asRatio(ratio, compared, reference),
      adverseRatio: ratio,
      point: undefined
    };
  }
  if (compared.form === 'mean' && reference.form === 'mean') {
    const ratio = meanRatio(compared.sample, reference.sample);
    const difference = welchDifference(compared.sample, reference.sample);
    return {
      difference: asValues(difference, compared, reference),
      ratio: asRatio(ratio, compared, reference),
      adverseRatio: ratio,
      point: undefined
    };
  }
  if (compared.form === 'given' && reference.form === 'given') {
    const ratio = normalRatio(compared.sample, reference.sample);
    const whole = isHigherBetter ? wholeOf(shareScale, compared.value, reference.value) : undefined;
    return {
      difference: asValues(normalDifference(compared.sample, reference.sample), compared, reference),
      ratio: asRatio(ratio, compared, reference),
      adverseRatio:
        whole === undefined
          ? ratio
          : normalRatio(
              { estimate: whole - compared.value, standardError: compared.sample.standardError },
              { estimate: whole - reference.value, standardError: reference.sample.standardError }
            ),
      point: whole === undefined ? undefined : whole / 100
    };
  }
  return {
    difference: plainDifference(compared, reference),
    ratio: plainRatio(compared, reference),
    adverseRatio: undefined,
    point: undefined
  };
}

function others(sample: ProportionSample): ProportionSample {
  return { events: Math.max(0, sample.size - sample.events), size: sample.size };
}

function asValues(difference: Contrast | undefined, compared: Side, reference: Side): PartialContrast {
  return { ...difference, ...plainDifference(compared, reference) };
}

function asRatio(ratio: Contrast | undefined, compared: Side, reference: Side): PartialContrast | undefined {
  const plain = plainRatio(compared, reference);
  return ratio === undefined ? plain : { ...ratio, ...plain };
}

function plainDifference(compared: Side, reference: Side): PartialContrast {
  return { estimate: compared.value - reference.value };
}

function plainRatio(compared: Side, reference: Side): PartialContrast | undefined {
  return reference.value === 0 ? undefined : { estimate: compared.value / reference.value };
}

function wholeOf(shareScale: number | undefined, ...values: readonly number[]): number | undefined {
  return values.every((value) => shareScale !== undefined && value >= 0 && value <= shareScale)
    ? shareScale
    : undefined;
}
