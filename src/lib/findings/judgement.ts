import { rules } from '#lib/catalog/rules.ts';
import type { Audience } from '#lib/tallies/tally.ts';
import type { SidesContrast } from './contrast.ts';
import { isPresent } from './figures.ts';
import { gapVerdict } from './gap-verdict.ts';
import type { AdjustedTest } from './holm-family.ts';
import type { Comparing, Pair } from './pair.ts';
import { rest } from './rest-tally.ts';
import type { Estimate, GapReason, GapVerdict } from './types.ts';

/** Verdict of a pair, with the reason where it is not a conclusion: what cannot be judged at all comes before what is hidden, that before what is too small. */
export function judgement<A extends Audience>(
  { compared, reference, sides }: Pair<A>,
  made: SidesContrast | undefined,
  test: AdjustedTest | undefined,
  smallestGap: number,
  comparing: Comparing<A>
): { readonly verdict: GapVerdict; readonly reason?: GapReason } {
  const notJudged = { verdict: 'not-judged', reason: 'no-test' } as const;
  if (!testsAnything(comparing) || comparing.roleOf(compared.tally.group) !== 'known') return notJudged;
  if (sides === 'withheld') return { verdict: 'cannot-conclude', reason: 'withheld' };
  if (comparing.knownAtMost < rules.leastKnown) return { verdict: 'cannot-conclude', reason: 'unknowns' };
  if (isEmpty(compared) || isEmpty(reference)) return { verdict: 'cannot-conclude', reason: 'too-few' };
  if (made === undefined || typeof sides === 'string' || sides[0].form === 'plain' || sides[1].form === 'plain') {
    return notJudged;
  }
  if (!isReliable(compared) || !isReliable(reference)) return { verdict: 'cannot-conclude', reason: 'too-few' };
  return gapVerdict(made, test?.pAdjusted, smallestGap);
}

function isEmpty<A extends Audience>(estimate: Estimate<A> | undefined): boolean {
  return estimate !== undefined && isPresent(estimate.tally.denominator) && Number(estimate.tally.denominator) === 0;
}

function isReliable<A extends Audience>(estimate: Estimate<A> | undefined): boolean {
  return estimate?.reliability === 'ok';
}

const testedKinds: ReadonlySet<string> = new Set([
  'proportion',
  'rate',
  'mean',
  'estimate',
  'directly-standardised-rate'
]);

/** Whether the groups of a slice are tested at all: not registers, sums and medians, nor a dimension that is not judged. */
export function testsAnything<A extends Audience>({
  indicator,
  dimension,
  charter,
  isRegister
}: Comparing<A>): boolean {
  return !isRegister && testedKinds.has(indicator.kind) && (dimension.judged || charter?.judgeAge === true);
}

/** Whether an estimate is of a known, shown and reliable group, or of everyone else. */
export function isJudged<A extends Audience>(estimate: Estimate<A> | undefined, { roleOf }: Comparing<A>): boolean {
  if (estimate === undefined || estimate.status !== 'ok' || estimate.reliability !== 'ok') return false;
  return estimate.tally.group === rest || roleOf(estimate.tally.group) === 'known';
}
