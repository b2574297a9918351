import exp from '@stdlib/math-base-special-exp';
import { criticalValue } from './critical-value.ts';
import { demand } from './demand.ts';

/** How many cases closed, or were last seen open, after so many days. */
export interface Duration {
  readonly days: number;
  readonly closed: boolean;
  readonly count: number;
}

/** A day on which cases closed, and what was left after it. */
export interface SurvivalStep {
  readonly days: number;
  /** Cases open and watched just before. */
  readonly atRisk: number;
  readonly closed: number;
  /** Share still open afterwards, 0–1, with its limits; no limits once nothing is open. */
  readonly open: number;
  readonly lower?: number;
  readonly upper?: number;
}

/** The curve with its median in days; what is left out was not reached within the follow-up. */
export interface Survival {
  readonly steps: readonly SurvivalStep[];
  readonly median?: number;
  readonly lower?: number;
  readonly upper?: number;
  /** The longest time any case was watched. */
  readonly followUp: number;
}

/**
 * Kaplan–Meier curve of how long cases stay open, cases still open counting for as long as they were watched, and the
 * median time to closing with the interval of Brookmeyer and Crowley.
 *
 * Conventions: a case last seen open on a day on which others closed was at risk on that day. The median is the first day
 * on which half or fewer are open (R's `survfit` takes the middle of the stretch where exactly half are). The limits of
 * the curve are open × exp(±z √G), at most 1, G being Greenwood's sum closed / (atRisk (atRisk − closed)), as `survfit`
 * has by default (`conf.type = "log"`); the limits of the median are the first days on which the lower and the upper limit
 * of the curve are at one half or below. "One half" allows 1e-12 for rounding.
 * Source: Kaplan and Meier (1958), https://doi.org/10.1080/01621459.1958.10501452; Brookmeyer and Crowley (1982),
 * https://doi.org/10.2307/2530286
 *
 * @param durations in any order, days may repeat
 * @param confidence inside (0, 1)
 * @returns undefined where there are no cases
 * @throws RangeError for days that are no number or counts that are negative or fractional
 */
export function kaplanMeier(durations: readonly Duration[], confidence = 0.95): Survival | undefined {
  const z = criticalValue(confidence);
  const byDay = countByDay(durations);
  const sorted = [...byDay].sort(([a], [b]) => a - b);
  const followUp = sorted.at(-1)?.[0];
  if (followUp === undefined) return undefined;

  const steps: SurvivalStep[] = [];
  let atRisk = 0;
  for (const [, { closed, censored }] of sorted) atRisk += closed + censored;
  let open = 1;
  let greenwood = 0;
  for (const [day, { closed, censored }] of sorted) {
    if (closed > 0) {
      const left = atRisk - closed;
      open *= left / atRisk;
      greenwood += closed / atRisk / left;
      const width = z * Math.sqrt(greenwood);
      const limits = left > 0 ? { lower: open * exp(-width), upper: Math.min(1, open * exp(width)) } : {};
      steps.push({ days: day, atRisk, closed, open, ...limits });
    }
    atRisk -= closed + censored;
  }

  const median = firstAtHalf(steps, (step) => step.open);
  const lower = firstAtHalf(steps, (step) => step.lower);
  const upper = firstAtHalf(steps, (step) => step.upper);
  return {
    steps,
    ...(median !== undefined && { median }),
    ...(lower !== undefined && { lower }),
    ...(upper !== undefined && { upper }),
    followUp
  };
}

function countByDay(durations: readonly Duration[]): Map<number, { closed: number; censored: number }> {
  const byDay = new Map<number, { closed: number; censored: number }>();
  for (const { days, closed, count } of durations) {
    demand(Number.isFinite(days), () => `a number of days, got ${days}`);
    demand(Number.isSafeInteger(count) && count >= 0, () => `a whole number of cases, got ${count}`);
    if (count === 0) continue;
    const counts = byDay.get(days) ?? { closed: 0, censored: 0 };
    counts[closed ? 'closed' : 'censored'] += count;
    byDay.set(days, counts);
  }
  return byDay;
}

function firstAtHalf(
  steps: readonly SurvivalStep[],
  level: (step: SurvivalStep) => number | undefined
): number | undefined {
  return steps.find((step) => (level(step) ?? 1) <= 0.5 + 1e-12)?.days;
}
