import { describe, expect, test } from 'vitest';
import { criterionVerdict } from '#lib/findings/criterion-verdict.ts';
import type { Verdict } from '#lib/findings/types.ts';

const all: readonly Verdict[] = ['met', 'partly', 'not-met', 'cannot-tell', 'no-data'];

/** The rule as it is written: every verdict tried for every open indicator. */
function byTryingEverything(verdicts: readonly Verdict[]): Verdict {
  const withData = verdicts.filter((verdict) => verdict !== 'no-data');
  if (withData.length === 0) return 'no-data';
  let tries: Verdict[][] = [[]];
  for (const verdict of withData) {
    const choices: readonly Verdict[] = verdict === 'cannot-tell' ? ['met', 'partly', 'not-met'] : [verdict];
    tries = tries.flatMap((begun) => choices.map((choice) => [...begun, choice]));
  }
  const outcomes = new Set(
    tries.map((tried): Verdict => {
      if (tried.every((verdict) => verdict === 'met')) return withData.length < verdicts.length ? 'partly' : 'met';
      return tried.every((verdict) => verdict === 'not-met') ? 'not-met' : 'partly';
    })
  );
  const [only] = outcomes;
  return outcomes.size === 1 && only !== undefined ? only : 'cannot-tell';
}

describe('criterionVerdict', () => {
  test('is the same as trying every verdict for every open indicator, for all lists of up to four', () => {
    let lists: Verdict[][] = [[]];
    for (let length = 0; length < 4; length++) {
      for (const list of lists) expect([list, criterionVerdict(list)]).toEqual([list, byTryingEverything(list)]);
      lists = lists.flatMap((list) => all.map((verdict) => [...list, verdict]));
    }
    for (const list of lists) expect([list, criterionVerdict(list)]).toEqual([list, byTryingEverything(list)]);
  });

  test('is met only where every indicator is met and none was left out', () => {
    expect(criterionVerdict(['met', 'met'])).toBe('met');
    expect(criterionVerdict(['met', 'no-data'])).toBe('partly');
    expect(criterionVerdict(['met', 'not-met'])).toBe('partly');
  });

  test('is partly whatever an open indicator turns out to be, once the settled ones disagree', () => {
    expect(criterionVerdict(['met', 'not-met', 'cannot-tell'])).toBe('partly');
    expect(criterionVerdict(['met', 'cannot-tell'])).toBe('cannot-tell');
    expect(criterionVerdict(['met', 'cannot-tell', 'no-data'])).toBe('partly');
  });

  test('has no data without indicators', () => {
    expect(criterionVerdict([])).toBe('no-data');
  });
});
