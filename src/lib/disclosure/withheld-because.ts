/**
 * The rule that hid a figure, for the publisher's eyes only.
 *
 * | rule | means |
 * | --- | --- |
 * | `small` | it counts few people, or stands beside a count that does |
 * | `protects-others` | without it a small count could be worked out |
 * | `cannot-be-protected` | no choice of groups hides the small ones well enough, so all are hidden |
 * | `overall-small` | the row of everyone counts few people |
 * | `cannot-be-checked` | it came without counts of people |
 */
export type WithheldRule = 'small' | 'protects-others' | 'cannot-be-protected' | 'overall-small' | 'cannot-be-checked';

/** Which figures of a slice are hidden, and by which rule. The numerator stands for its complement and all that is computed from it. */
export interface WithheldBecause {
  readonly numerator?: WithheldRule;
  readonly denominator?: WithheldRule;
}

/** One line for a file's cell: `numerator: small; denominator: protects-others`. */
export function withheldText(because: WithheldBecause): string {
  const parts: string[] = [];
  if (because.numerator !== undefined) parts.push(`numerator: ${because.numerator}`);
  if (because.denominator !== undefined) parts.push(`denominator: ${because.denominator}`);
  return parts.join('; ');
}
