import type { Dimension, Indicator } from '#lib/catalog/types.ts';
import type { PublicRecord } from '#lib/tallies/tally.ts';
import type { DerivedCount } from './derived-estimate.ts';
import { weakest } from './derived-estimate.ts';
import type { GroupTarget } from './group-targets.ts';

/**
 * Of the targets that groups are shown to miss and the commitments that are overdue, how many have no entry on the
 * institution's own register of shortfalls (MODEL §3). An entry counts for a target with its indicator and, where it names a
 * group, that group; indicators and groups may be named by id or label. Undecided targets are left out and counted; `not-reported` where the
 * project has no register of shortfalls at all (nobody can be said to have left an entry out of it), and where there are neither
 * targets nor overdue commitments.
 */
export function unregisteredShortfalls(
  institution: string,
  targets: readonly GroupTarget[],
  record: PublicRecord,
  words: { readonly indicators: readonly Indicator[]; readonly dimensions: readonly Dimension[] },
  { dataDate, hasRegister }: { readonly dataDate: string; readonly hasRegister: boolean }
): DerivedCount {
  const entries = record.shortfalls.filter((entry) => entry.institution === institution);
  const missed = targets.filter((target) => target.outcome === 'missed');
  const overdue = record.overdueCommitments.filter((commitment) => commitment.institution === institution);
  const isRegistered = (target: GroupTarget): boolean => {
    const indicator = words.indicators.find(({ id }) => id === target.indicator);
    const group = words.dimensions
      .find(({ id }) => id === target.dimension)
      ?.groups.find(({ label }) => label.en === target.group);
    return entries.some(
      (entry) =>
        isOneOf(entry.indicator, [target.indicator, indicator?.label.en, indicator?.label.es]) &&
        (entry.group === undefined || isOneOf(entry.group, [target.group, group?.id, group?.label.es]))
    );
  };
  const unregistered =
    missed.filter((target) => !isRegistered(target)).length +
    overdue.filter(({ commitment }) => !entries.some((entry) => isOneOf(entry.commitment, [commitment]))).length;
  const none = { absent: 'not-reported' } as const;
  const hasNothing = !hasRegister || (targets.length === 0 && overdue.length === 0);
  return {
    institution,
    period: dataDate,
    numerator: hasNothing ? none : unregistered,
    denominator: hasNothing ? none : missed.length + overdue.length,
    undecided: targets.filter((target) => target.outcome === 'undecided').length,
    verification: weakest(
      missed.map((target) => target.verification),
      'self-reported'
    )
  };
}

function isOneOf(text: string | undefined, names: readonly (string | undefined)[]): boolean {
  if (text === undefined) return false;
  return names.some((name) => name !== undefined && name.trim().toLowerCase() === text.trim().toLowerCase());
}
