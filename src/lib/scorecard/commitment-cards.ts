import type { CommitmentFinding } from '#lib/findings/types.ts';
import type { Audience } from '#lib/tallies/tally.ts';
import type { ScorecardContext } from './context.ts';
import { indicatorReference } from './indicator-reference.ts';
import { itemReference } from './item-reference.ts';
import type { CommitmentCard, IndicatorCard } from './model.ts';
import { namedCard } from './named-card.ts';
import { closingDates, roundOf } from './rounds.ts';

/**
 * An institution's promises in the order of its register, each with what was found of it and the items and measures it names.
 * Throws where a promise has no finding: they are made from one register.
 */
export function commitmentCards<A extends Audience>(
  context: ScorecardContext<A>,
  institution: string,
  cards: readonly IndicatorCard[]
): readonly CommitmentCard[] {
  const commitments = context.set.record.commitments.filter((commitment) => commitment.institution === institution);
  const closings = closingDates(commitments);
  const findings = waiting(context.findings.commitments.filter((finding) => finding.institution === institution));
  return commitments.map((commitment, index): CommitmentCard => {
    const finding = findings.get(commitment.commitment)?.shift();
    if (!finding) throw new Error(`no finding of a promise: ${JSON.stringify(commitment.commitment)}`);
    const [goal, action, level] = [commitment.goal, commitment.action, commitment.level].map(itemReference);
    const indicator = namedCard(cards, commitment.indicator);
    return {
      id: `promise-${index + 1}`,
      commitment,
      finding,
      ...(goal && { goal }),
      ...(action && { action }),
      ...(level && { level }),
      ...(indicator && { indicator: indicatorReference(indicator) }),
      round: roundOf(commitment.madeOn, closings)
    };
  });
}

/** Findings by the promise's name, in their order, for two promises of one name. */
function waiting(findings: readonly CommitmentFinding[]): ReadonlyMap<string, CommitmentFinding[]> {
  const byName = new Map<string, CommitmentFinding[]>();
  for (const finding of findings) {
    byName.set(finding.commitment, [...(byName.get(finding.commitment) ?? []), finding]);
  }
  return byName;
}
