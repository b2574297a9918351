import { daysBetween } from '#lib/catalog/days-between.ts';
import { ledger, type Ledger } from '#lib/charts/ledger/layout.ts';
import type { AccountabilityMessages } from '#lib/messages/accountability-messages.ts';
import type { CommitmentCard } from '#lib/scorecard/model.ts';

/** The promises on one time axis, each with the words under its due date. */
export function promiseTimeline(
  cards: readonly CommitmentCard[],
  dataDate: string,
  { promises }: AccountabilityMessages
): Ledger {
  const entries = cards.map(({ id, commitment, finding }) => ({
    id,
    madeOn: commitment.madeOn,
    dueOn: commitment.dueOn,
    ...(commitment.completedOn === undefined ? {} : { completedOn: commitment.completedOn }),
    isOverdue: finding.daysOverdue !== undefined,
    label:
      finding.daysOverdue !== undefined
        ? promises.overdue(finding.daysOverdue)
        : finding.daysLate !== undefined
          ? promises.late(finding.daysLate)
          : promises.dueLabel(commitment.dueOn)
  }));
  return ledger(entries, dataDate, daysBetween);
}
