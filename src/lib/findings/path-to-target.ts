import { daysBetween } from '#lib/catalog/days-between.ts';

/**
 * Where the straight line from a baseline on the day of the promise to its target on the due date stands in the middle of a
 * period, held between the two days: from 20 to 10 over 100 days it stands at 15 in a period whose middle is day 50.
 *
 * @param period first and last day of the figure; dates are ISO
 */
export function pathToTarget(
  line: { readonly madeOn: string; readonly dueOn: string; readonly baseline: number; readonly target: number },
  period: { readonly start: string; readonly end: string }
): number {
  const all = daysBetween(line.madeOn, line.dueOn);
  const passed = (daysBetween(line.madeOn, period.start) + daysBetween(line.madeOn, period.end)) / 2;
  const share = all > 0 ? Math.min(1, Math.max(0, passed / all)) : 1;
  return line.baseline + (line.target - line.baseline) * share;
}
