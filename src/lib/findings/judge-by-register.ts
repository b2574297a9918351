import type { Commitment } from '#lib/tallies/tally.ts';
import type { CommitmentFinding } from './types.ts';

/** What one promise was found to be, before what followed from it. */
export type CommitmentJudgement = Pick<CommitmentFinding, 'state' | 'basis' | 'why' | 'figure' | 'path'>;

/**
 * A promise judged by the register's own dates: completed by the due date it is met, later met late; not completed and due
 * before the data date it is missed; else it is not due yet (on the due date itself there is still time). A day of completion
 * that is on the register and cannot be read tells nothing.
 *
 * @param isOpen whether the register has it as not completed
 */
export function judgeByRegister(
  { completedOn, dueOn }: Commitment,
  isOpen: boolean,
  dataDate: string
): CommitmentJudgement {
  const basis = 'register';
  if (completedOn !== undefined) return { state: completedOn <= dueOn ? 'met' : 'met-late', basis };
  if (!(dueOn < dataDate)) return { state: 'cannot-tell', basis, why: 'not-due' };
  return isOpen ? { state: 'missed', basis } : { state: 'cannot-tell', basis, why: 'unreadable' };
}
