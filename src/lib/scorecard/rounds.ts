import type { Commitment } from '#lib/tallies/tally.ts';

/** The goal whose completion closes a round: review and begin again. */
const closingGoal = 'lh.goal.5.3';

/** The days on which a round of the process was closed, oldest first, each once: completions of commitments to review and begin again. */
export function closingDates(commitments: readonly Commitment[]): readonly string[] {
  const dates = commitments.flatMap(({ goal, completedOn }) =>
    goal === closingGoal && completedOn !== undefined ? [completedOn] : []
  );
  return [...new Set(dates)].sort();
}

/** The round, from 1, that a promise belongs to: what is made on the day of a closing still belongs to the round that closes. */
export function roundOf(madeOn: string, closings: readonly string[]): number {
  return 1 + closings.filter((closing) => closing < madeOn).length;
}
