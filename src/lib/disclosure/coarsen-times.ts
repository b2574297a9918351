import type { Duration } from '#lib/tallies/tally.ts';
import type { DisclosurePolicy } from './policy.ts';

/**
 * Durations in steps: each has more cases than the policy hides, or none, among the closed and among the open ones. A step
 * stands at the day of its middle case, so a median moves by half a step at most. What is left over
 * joins the steps before it.
 */
export function coarsenTimes(times: readonly Duration[], policy: DisclosurePolicy): readonly Duration[] {
  const sorted = [...times].sort((a, b) => a.days - b.days || Number(b.closed) - Number(a.closed));
  const steps: Duration[][] = [];
  let step: Duration[] = [];
  for (const duration of sorted) {
    step.push(duration);
    if (isComplete(step)) {
      steps.push(step);
      step = [];
    }
  }
  while (steps.length > 0 && !isComplete(step)) step = [...(steps.pop() ?? []), ...step];
  if (step.length > 0) steps.push(step);
  return steps.flatMap((members) =>
    [true, false].flatMap((closed): Duration[] => {
      const cases = count(members, closed);
      return cases === 0 ? [] : [{ days: middleDay(members, closed, cases), closed, count: cases }];
    })
  );

  function isComplete(members: readonly Duration[]): boolean {
    return [true, false].every((closed) => {
      const cases = count(members, closed);
      return cases === 0 || cases > policy.upTo;
    });
  }
}

function count(step: readonly Duration[], closed: boolean): number {
  return step.reduce((sum, duration) => sum + (duration.closed === closed ? duration.count : 0), 0);
}

function middleDay(step: readonly Duration[], closed: boolean, cases: number): number {
  let seen = 0;
  for (const duration of step.filter((one) => one.closed === closed)) {
    seen += duration.count;
    if (2 * seen >= cases) return duration.days;
  }
  throw new Error('a step without its cases');
}
