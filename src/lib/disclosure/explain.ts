import type { TallySet } from '#lib/tallies/tally.ts';
import type { Decision } from './decision.ts';
import { sliceKey } from './slice-key.ts';
import type { WithheldBecause, WithheldRule } from './withheld-because.ts';

/** How much is hidden, for the publisher. */
export interface RedactionSummary {
  /** All slices, those of which something is hidden, and these by the rule that hid the numerator. */
  readonly slices: number;
  readonly withheld: number;
  readonly because: Readonly<Record<WithheldRule, number>>;
}

/** Which slices lost a figure, and by which rule. Comes in pieces. */
export function* explain(
  set: TallySet<'private'>,
  redacted: TallySet<'public'>,
  decisions: Iterable<Decision>
): Generator<void, { readonly reasons: ReadonlyMap<string, WithheldBecause>; readonly summary: RedactionSummary }> {
  const numerators = new Map<number, WithheldRule>();
  const denominators = new Map<number, WithheldRule>();
  for (const { numerator, denominator } of decisions) {
    for (const [index, rule] of numerator) numerators.set(index, rule);
    for (const [index, rule] of denominator) denominators.set(index, rule);
    yield;
  }
  const reasons = new Map<string, WithheldBecause>();
  const because: Record<WithheldRule, number> = {
    small: 0,
    'protects-others': 0,
    'cannot-be-protected': 0,
    'overall-small': 0,
    'cannot-be-checked': 0
  };
  let withheld = 0;
  for (const [index, tally] of redacted.tallies.entries()) {
    if (index % piece === piece - 1) yield;
    const before = set.tallies[index];
    const hides = (field: 'numerator' | 'denominator' | 'given') =>
      isWithheld(tally[field]) && !isWithheld(before?.[field]);
    const hidesNumerator = hides('numerator') || hides('given');
    const hidesDenominator = hides('denominator');
    if (!hidesNumerator && !hidesDenominator) continue;
    const rule = numerators.get(index) ?? 'cannot-be-checked';
    reasons.set(sliceKey(tally), {
      ...(hidesNumerator ? { numerator: rule } : {}),
      ...(hidesDenominator ? { denominator: denominators.get(index) ?? rule } : {})
    });
    because[rule] += 1;
    withheld += 1;
  }
  return { reasons, summary: { slices: redacted.tallies.length, withheld, because } };
}

/** Tallies between two pauses. */
const piece = 1024;

function isWithheld(figure: unknown): boolean {
  return typeof figure === 'object' && figure !== null && 'absent' in figure && figure.absent === 'withheld';
}
