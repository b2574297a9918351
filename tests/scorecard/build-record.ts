import type { CommitmentFinding, Findings } from '#lib/findings/types.ts';
import type { IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';
import { cardsOf } from '#lib/scorecard/cards-of.ts';
import { scorecard } from '#lib/scorecard/scorecard.ts';
import type { Commitment, Harm, PublicRecord, TallySet } from '#lib/tallies/tally.ts';
import { aCommitment } from '../findings/build-tallies.ts';
import { buildFindings } from './build-findings.ts';
import { edition } from './edition.ts';

/** What was found of a promise: by default, nothing that could be judged. */
export type Found = Partial<Omit<CommitmentFinding, 'institution' | 'commitment'>>;

/** Promises of Riverside, each with its finding, in the order of the register. */
export function promises(given: readonly (readonly [Partial<Commitment>, Found])[]): {
  readonly commitments: readonly Commitment[];
  readonly findings: readonly CommitmentFinding[];
} {
  const pairs = given.map(([facts, found], index): readonly [Commitment, CommitmentFinding] => {
    const commitment = aCommitment({ commitment: `P-${index + 1}`, ...facts });
    return [
      commitment,
      {
        institution: commitment.institution,
        commitment: commitment.commitment,
        state: 'cannot-tell',
        basis: 'register',
        consequence: { state: 'not-called-for' },
        ...found
      }
    ];
  });
  return { commitments: pairs.map(([commitment]) => commitment), findings: pairs.map(([, finding]) => finding) };
}

/** A harm of Riverside's, named half a year before the data date. */
export function aHarm(given: Partial<Harm> = {}): Harm {
  return {
    institution: 'Riverside',
    harm: 'H-1',
    identifiedOn: '2024-12-31',
    identifiedBy: 'community',
    source: { verification: 'self-reported' },
    ...given
  };
}

/** Riverside's scorecard over the two made-up hospitals, with a public record, findings and a set as given. */
export function riversideWith(
  record: Partial<PublicRecord>,
  found: Partial<Findings<'public'>> = {},
  more: Partial<TallySet<'public'>> = {}
): Scorecard<'public'> {
  const { set, findings } = buildFindings('public');
  return scorecard(
    { ...set, ...more, record: { ...set.record, ...record } },
    { ...findings, ...found },
    'Riverside',
    edition
  );
}

/** The measure of that id; throws where the scorecard has none. */
export function measure(card: Scorecard<'public'>, id: string): IndicatorCard {
  const found = cardsOf(card).find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
}
