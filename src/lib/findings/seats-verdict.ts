import { rules } from '#lib/catalog/rules.ts';
import type { GroupRole, Indicator } from '#lib/catalog/types.ts';
import type { Audience, CharterRule } from '#lib/tallies/tally.ts';
import { band } from './band.ts';
import { isPresent } from './figures.ts';
import { thresholds } from './thresholds.ts';
import type { Estimate, IndicatorVerdict, Verdict } from './types.ts';

/**
 * The verdict on how voting seats are shared out (MODEL §3): of the known groups with at least 5 % of the population, what part
 * has at least 0.8 of its share of the seats; that part is held against the thresholds (by default all for `met`, half for
 * `partly`). Withheld groups are tried both ways. `no-data` without seats, or without a population to hold them against.
 *
 * @param groups the seats of every judged dimension's groups
 */
export function seatsVerdict<A extends Audience>(
  indicator: Indicator,
  institution: string,
  groups: readonly Estimate<A>[],
  overall: Estimate<A> | undefined,
  charter: CharterRule | undefined,
  roleOf: (dimension: string, group: string) => GroupRole,
  dataDate: string
): IndicatorVerdict {
  const limits = thresholds({ ...indicator, favourable: 'higher' }, charter, dataDate) ?? {
    metAt: 100,
    partlyAt: 50,
    from: 'default'
  };
  const period = (groups[0] ?? overall)?.tally.period;
  const base = { institution, indicator: indicator.id, ...(period !== undefined && { period }), thresholds: limits };
  const counted = groups.filter(
    ({ tally, populationShare }) =>
      roleOf(tally.dimension, tally.group) === 'known' && (populationShare ?? 0) >= rules.leastPopulation * (1 - slack)
  );
  if (counted.length === 0 || counted.every((group) => group.status === 'not-applicable')) {
    return { ...base, verdict: 'no-data', why: whyNoData(overall) };
  }
  const fair = counted.filter(({ estimate, populationShare }) => {
    return isPresent(estimate) && estimate >= rules.fairSeats * (populationShare ?? 0) * (1 - slack);
  }).length;
  const open = counted.filter(({ estimate }) => !isPresent(estimate)).length;
  const verdictOf = (count: number): Verdict => band((100 * count) / counted.length, limits, 'higher');
  const verdict = verdictOf(fair);
  return verdict === verdictOf(fair + open)
    ? { ...base, verdict, groups: { fair: open === 0 ? fair : { absent: 'withheld' }, all: counted.length } }
    : {
        ...base,
        verdict: 'cannot-tell',
        why: 'withheld',
        groups: { fair: { absent: 'withheld' }, all: counted.length }
      };
}

const slack = 1e-12;

function whyNoData<A extends Audience>(
  overall: Estimate<A> | undefined
): 'withheld' | 'not-applicable' | 'not-reported' {
  const status = overall?.status;
  return status === 'withheld' || status === 'not-applicable' ? status : 'not-reported';
}
