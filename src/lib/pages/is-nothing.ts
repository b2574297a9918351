import type { ProgressCounts } from '#lib/scorecard/model.ts';

/** Whether no promise is counted: nothing on record. */
export function isNothing({ done, due, overdue }: ProgressCounts): boolean {
  return done + due + overdue === 0;
}
