import { latestPeriod } from '#lib/catalog/period-order.ts';
import type { DerivedCount } from './derived-estimate.ts';
import { weakest } from './derived-estimate.ts';
import type { GroupTarget } from './group-targets.ts';

/**
 * How many of an institution's group targets are met, of those that can be decided (MODEL §3). `not-reported` where no outcome
 * indicator with a target has groups.
 *
 * @param dataDate the period where there are no targets
 */
export function targetsMetByGroup(
  institution: string,
  targets: readonly GroupTarget[],
  dataDate: string
): DerivedCount {
  const met = targets.filter((target) => target.outcome === 'met').length;
  const missed = targets.filter((target) => target.outcome === 'missed').length;
  const none = { absent: 'not-reported' } as const;
  return {
    institution,
    period: latestPeriod(targets.map((target) => target.period)) ?? dataDate,
    numerator: targets.length === 0 ? none : met,
    denominator: targets.length === 0 ? none : met + missed,
    undecided: targets.length - met - missed,
    verification: weakest(
      targets.map((target) => target.verification),
      'self-reported'
    )
  };
}
