import { daysBetween } from '#lib/catalog/days-between.ts';
import type { Audience, Commitment, TallySet } from '#lib/tallies/tally.ts';
import { commitmentSlice } from './commitment-slice.ts';
import { consequenceOf } from './consequence-of.ts';
import { judgeByData } from './judge-by-data.ts';
import { judgeByRegister, type CommitmentJudgement } from './judge-by-register.ts';
import type { Lookup } from './lookup.ts';
import type { CommitmentFinding, Estimate } from './types.ts';

/**
 * What became of every promise of one institution, in the order of the register. One that names an indicator and a target is
 * judged by later figures (`judgeByData`), and by nothing else: where these cannot tell, the register's word does not stand in for
 * them. Any other is judged by the register's dates (`judgeByRegister`). Met after the due date, by the register's day of
 * completion, is met late.
 *
 * A promise is overdue where it was due before the data date, the register has it as not completed, and no figure shows it met.
 *
 * @param estimates of the institution, public ones where they are to be published
 */
export function judgeCommitments<A extends Audience>(
  institution: string,
  estimates: readonly Estimate<A>[],
  set: TallySet<A>,
  lookup: Lookup
): readonly CommitmentFinding[] {
  const { dataDate, record } = set;
  const open = new Set(ofInstitution(record.overdueCommitments, institution).map(({ commitment }) => commitment));
  return ofInstitution(record.commitments, institution).map((commitment): CommitmentFinding => {
    const { commitment: name, completedOn, dueOn } = commitment;
    const isOpen = completedOn === undefined && open.has(name);
    const judged = judge(commitment, isOpen, estimates, set, lookup);
    const isLate = completedOn !== undefined && dueOn < completedOn;
    const state = judged.state === 'met' && isLate ? 'met-late' : judged.state;
    const isOverdue = isOpen && dueOn < dataDate && state !== 'met';
    return {
      institution,
      commitment: name,
      ...judged,
      state,
      ...(isOverdue && { daysOverdue: daysBetween(dueOn, dataDate) }),
      ...(isLate && { daysLate: daysBetween(dueOn, completedOn) }),
      ...consequenceOf(commitment, state === 'missed' || isOverdue, record.shortfalls, dataDate)
    };
  });
}

function judge<A extends Audience>(
  commitment: Commitment,
  isOpen: boolean,
  estimates: readonly Estimate<A>[],
  { indicators, dimensions, dataDate }: TallySet<A>,
  lookup: Lookup
): CommitmentJudgement {
  const slice = commitmentSlice(commitment, indicators, dimensions, (indicator, dimension) =>
    estimates.some(({ tally }) => tally.indicator === indicator && tally.dimension === dimension)
  );
  if (slice === undefined) return judgeByRegister(commitment, isOpen, dataDate);
  if (slice === 'no-figure' || slice === 'unreadable') return { state: 'cannot-tell', basis: 'data', why: slice };
  const own = estimates.filter(
    ({ tally }) =>
      tally.indicator === slice.indicator.id && tally.dimension === slice.dimension && tally.group === slice.group
  );
  return judgeByData(commitment, slice, own, dataDate, lookup);
}

function ofInstitution<T extends { readonly institution: string }>(
  all: readonly T[],
  institution: string
): readonly T[] {
  return all.filter((one) => one.institution === institution);
}
