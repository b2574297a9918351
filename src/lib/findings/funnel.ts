import { rules } from '#lib/catalog/rules.ts';
import { latestPeriod } from '#lib/catalog/period-order.ts';
import { binomialControlLimit } from '#lib/statistics/binomial-control-limit.ts';
import { poissonControlLimit } from '#lib/statistics/poisson-control-limit.ts';
import type { Audience } from '#lib/tallies/tally.ts';
import { isPresent } from './figures.ts';
import { latest } from './latest.ts';
import type { Estimate, Funnel, FunnelPlace } from './types.ts';

/** An institution with all its estimates of the indicator. */
export interface FunnelMember<A extends Audience> {
  readonly institution: string;
  readonly estimates: readonly Estimate<A>[];
}

/** Fewer institutions than this tell nothing about what is usual among them. */
export const { fewestInFunnel } = rules;

/**
 * The funnel of one peer group and indicator: overall figures of the period (and method) that most institutions have as their
 * latest, of equally many the later one, against the exact 95% and 99.8% limits around their pooled value.
 *
 * @returns `undefined` where fewer than five institutions have such a figure
 */
export function funnel<A extends Audience>(
  indicator: string,
  kind: 'proportion' | 'rate',
  peerGroup: string,
  members: readonly FunnelMember<A>[]
): Funnel | undefined {
  const all = members.map(({ institution, estimates }) => ({ institution, overall: overallOf(estimates) }));
  const shown = all.flatMap(({ institution, overall }) => figureOf(institution, overall));
  const common = commonKey(shown);
  const drawn = shown.filter(({ key }) => key === common);
  const [first] = drawn;
  if (first === undefined || drawn.length < fewestInFunnel) return undefined;
  const target = sum(drawn.map(({ events }) => events)) / sum(drawn.map(({ denominator }) => denominator));
  const limit = (size: number, tail: number): number =>
    kind === 'proportion'
      ? binomialControlLimit(target, wholeSize(size), tail)
      : poissonControlLimit(target, size, tail);
  const names = new Set(drawn.map(({ institution }) => institution));
  const others = new Set(shown.map(({ institution }) => institution));
  return {
    indicator,
    peerGroup,
    period: first.period,
    target,
    factor: first.factor,
    points: drawn.map(({ institution, estimate, denominator, size }) => ({
      institution,
      estimate,
      denominator,
      size,
      place: placeOf(estimate, size, target, limit)
    })),
    notDrawn: all
      .filter(({ institution }) => !names.has(institution))
      .map(({ institution, overall }) => ({
        institution,
        why: others.has(institution) ? 'other-period' : overall?.status === 'withheld' ? 'withheld' : 'no-figure'
      })),
    limits: grid(
      drawn.map(({ size }) => size),
      kind
    ).map((size) => ({
      size,
      lower998: limit(size, tails.lower998),
      lower95: limit(size, tails.lower95),
      upper95: limit(size, tails.upper95),
      upper998: limit(size, tails.upper998)
    }))
  };
}

const tails = { lower998: 0.001, lower95: 0.025, upper95: 0.975, upper998: 0.999 };
const steps = 32;

interface Shown {
  readonly institution: string;
  readonly key: string;
  readonly period: string;
  readonly estimate: number;
  readonly events: number;
  readonly denominator: number;
  readonly size: number;
  readonly factor: number;
}

function overallOf<A extends Audience>(estimates: readonly Estimate<A>[]): Estimate<A> | undefined {
  return latest(estimates.filter(({ tally }) => tally.dimension === 'all'))[0];
}

function figureOf<A extends Audience>(institution: string, overall: Estimate<A> | undefined): readonly Shown[] {
  if (overall === undefined || overall.status !== 'ok' || overall.tally.span !== 'period') return [];
  const { tally, estimate, factor } = overall;
  const { numerator, denominator, period, method } = tally;
  if (!isPresent(estimate) || !isPresent(numerator) || !isPresent(denominator)) return [];
  const [events, base] = [Number(numerator), Number(denominator)];
  if (!(base > 0)) return [];
  const size = overall.effectiveSize ?? base;
  const key = JSON.stringify([period, method ?? '']);
  return [{ institution, key, period, estimate, events, denominator: base, size, factor }];
}

/** The period and method of most; of equally many the latest period, then the first in the order of code units. */
function commonKey(shown: readonly Shown[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { key } of shown) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const periods = new Map(shown.filter(({ key }) => counts.get(key) === most).map(({ key, period }) => [key, period]));
  const newest = latestPeriod([...periods.values()].sort());
  return [...periods].flatMap(([key, period]) => (period === newest ? [key] : [])).sort()[0];
}

function placeOf(
  estimate: number,
  size: number,
  target: number,
  limit: (size: number, tail: number) => number
): FunnelPlace {
  if (estimate > target) {
    if (estimate <= limit(size, tails.upper95)) return 'inside';
    return estimate <= limit(size, tails.upper998) ? 'above-95' : 'above-998';
  }
  if (estimate >= limit(size, tails.lower95)) return 'inside';
  return estimate >= limit(size, tails.lower998) ? 'below-95' : 'below-998';
}

/** Sizes at which the limits are worked out: closer together where they are small, because the limits bend there. */
function grid(sizes: readonly number[], kind: 'proportion' | 'rate'): readonly number[] {
  const from = Math.sqrt(Math.min(...sizes) * 0.9);
  const to = Math.sqrt(Math.max(...sizes) * 1.05);
  const all = Array.from({ length: steps + 1 }, (_, step) => {
    const root = from + ((to - from) * step) / steps;
    return kind === 'proportion' ? wholeSize(Math.round(root * root)) : root * root;
  });
  return [...new Set(all)];
}

/** A binomial distribution needs whole rows: rounded down, which makes limits wider and never narrower. */
function wholeSize(size: number): number {
  return Math.max(1, Math.floor(size));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
