import { daysBetween } from '#lib/catalog/days-between.ts';
import type { Audience, TallySet } from '#lib/tallies/tally.ts';
import type { DerivedCount } from './derived-estimate.ts';
import { weakest } from './derived-estimate.ts';
import type { GroupTarget } from './group-targets.ts';
import { isNamed } from './is-named.ts';
import type { UnregisteredShortfall } from './types.ts';

/** The list of what nobody registered, and its length among everything that could have been left out. */
export interface UnregisteredShortfalls {
  readonly list: readonly UnregisteredShortfall[];
  readonly count: DerivedCount;
}

/**
 * Of the targets that groups are shown to miss and the commitments that are overdue, those that have no entry on the
 * institution's own register of shortfalls (MODEL §3); the indicator is the length of that list. An entry counts for a target
 * with its indicator and, where it names a group, that group; indicators and groups may be named by id or label. Undecided targets are
 * left out and counted. `not-reported`, and nothing listed, where the institution gives no register of shortfalls at all (nobody
 * can be said to have left an entry out of it; a register declared empty is one); `not-reported` too where there are neither
 * targets nor overdue commitments. A commitment is overdue from the day after its due date.
 *
 * @param shownMet commitments that figures show to be met, whatever the register says: none of them is overdue
 */
export function unregisteredShortfalls(
  institution: string,
  targets: readonly GroupTarget[],
  shownMet: ReadonlySet<string>,
  set: TallySet<Audience>
): UnregisteredShortfalls {
  const { record, dataDate } = set;
  const entries = record.shortfalls.filter((entry) => entry.institution === institution);
  const missed = targets.filter((target) => target.outcome === 'missed');
  const overdue = record.overdueCommitments.filter(
    (due) => due.institution === institution && due.dueOn < dataDate && !shownMet.has(due.commitment)
  );
  const isRegistered = (target: GroupTarget): boolean => {
    const indicator = set.indicators.find(({ id }) => id === target.indicator);
    const group = set.dimensions
      .find(({ id }) => id === target.dimension)
      ?.groups.find(({ label }) => label.en === target.group);
    return entries.some(
      (entry) =>
        isNamed(entry.indicator, [target.indicator, indicator?.label.en, indicator?.label.es]) &&
        (entry.group === undefined || isNamed(entry.group, [target.group, group?.id, group?.label.es]))
    );
  };
  const hasRegister = keepsRegister(institution, set);
  const unregistered: readonly UnregisteredShortfall[] = [
    ...missed
      .filter((target) => !isRegistered(target))
      .map(({ indicator, dimension, group, period }) => ({
        kind: 'target' as const,
        institution,
        indicator,
        dimension,
        group,
        period
      })),
    ...overdue
      .filter(({ commitment }) => !entries.some((entry) => isNamed(entry.commitment, [commitment])))
      .map(({ commitment, dueOn }) => ({
        kind: 'commitment' as const,
        institution,
        commitment,
        dueOn,
        daysOverdue: daysBetween(dueOn, dataDate)
      }))
  ];
  const list = hasRegister ? unregistered : [];
  const none = { absent: 'not-reported' } as const;
  const hasNothing = !hasRegister || (targets.length === 0 && overdue.length === 0);
  return {
    list,
    count: {
      institution,
      period: dataDate,
      numerator: hasNothing ? none : list.length,
      denominator: hasNothing ? none : missed.length + overdue.length,
      undecided: targets.filter((target) => target.outcome === 'undecided').length,
      verification: weakest(
        missed.map((target) => target.verification),
        'self-reported'
      )
    }
  };
}

/** Kept with its entries to be seen, or declared empty; where nothing is known of the institution's registers, whether the project has the table at all. */
function keepsRegister(institution: string, { record, tables }: TallySet<Audience>): boolean {
  const own = record.registers.find(
    (register) => register.institution === institution && register.table === 'shortfalls'
  );
  if (own === undefined) return tables.some(({ table }) => table === 'shortfalls');
  return own.state !== 'not-given' && own.hidden !== true;
}
