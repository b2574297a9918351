import { holm } from '#lib/statistics/holm.ts';

/** A test of one family. `key` names the comparison that it belongs to; tests that only count have none. */
export interface FamilyTest {
  readonly key?: string;
  readonly pValue: number | undefined;
}

/** The p of a comparison, as it came out and adjusted for the others of its family. */
export interface AdjustedTest {
  readonly pValue: number;
  readonly pAdjusted: number;
}

/** Holm's adjustment over one family of tests (institution × indicator × dimension × period); tests without p are not of it. */
export function holmFamily(tests: readonly FamilyTest[]): {
  readonly size: number;
  readonly tests: ReadonlyMap<string, AdjustedTest>;
} {
  const adjusted = holm(tests.map((test) => test.pValue));
  const byKey = new Map<string, AdjustedTest>();
  tests.forEach(({ key, pValue }, index) => {
    const pAdjusted = adjusted[index];
    if (key !== undefined && pValue !== undefined && pAdjusted !== undefined) byKey.set(key, { pValue, pAdjusted });
  });
  return { size: tests.filter((test) => test.pValue !== undefined).length, tests: byKey };
}
