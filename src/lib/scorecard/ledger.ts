import type { CommitmentState, UnregisteredShortfall } from '#lib/findings/types.ts';
import type { Audience, RegisterState } from '#lib/tallies/tally.ts';
import { dimensionLabel, type ScorecardContext } from './context.ts';
import { indicatorReference } from './indicator-reference.ts';
import type { CommitmentCard, IndicatorCard, LedgerCard, UnregisteredCard } from './model.ts';
import { namedCard } from './named-card.ts';
import { registerState } from './register-states.ts';

/**
 * Every promise with what became of it: the overdue first (longest first), then missed, behind, undecided, on track, met late, met;
 * within these by due date, then as registered. Beside them what nobody registered.
 *
 * @param promises in the order of the register
 */
export function ledger<A extends Audience>(
  context: ScorecardContext<A>,
  institution: string,
  promises: readonly CommitmentCard[],
  cards: readonly IndicatorCard[],
  registers: readonly RegisterState[]
): LedgerCard {
  const counts = { met: 0, 'met-late': 0, 'on-track': 0, behind: 0, missed: 0, 'cannot-tell': 0, 'method-changed': 0 };
  for (const { finding } of promises) counts[finding.state] += 1;
  return {
    counts,
    overdue: promises.filter(({ finding }) => finding.daysOverdue !== undefined).length,
    commitments: [...promises].sort(compare),
    unregistered: context.findings.unregistered
      .filter((shortfall) => shortfall.institution === institution)
      .map((shortfall) => unregisteredCard(context, shortfall, cards)),
    register: registerState(registers, 'commitments'),
    shortfallRegister: registerState(registers, 'shortfalls')
  };
}

const rank: Readonly<Record<CommitmentState, number>> = {
  missed: 1,
  behind: 2,
  'cannot-tell': 3,
  'method-changed': 3,
  'on-track': 4,
  'met-late': 5,
  met: 6
};

function compare(a: CommitmentCard, b: CommitmentCard): number {
  const place = ({ finding }: CommitmentCard) => (finding.daysOverdue === undefined ? rank[finding.state] : 0);
  const days = ({ finding }: CommitmentCard) => finding.daysOverdue ?? 0;
  const [first, second] = [a.commitment.dueOn, b.commitment.dueOn];
  return place(a) - place(b) || days(b) - days(a) || (first < second ? -1 : first > second ? 1 : 0);
}

function unregisteredCard<A extends Audience>(
  context: ScorecardContext<A>,
  shortfall: UnregisteredShortfall,
  cards: readonly IndicatorCard[]
): UnregisteredCard {
  if (shortfall.kind === 'commitment') return shortfall;
  const card = namedCard(cards, shortfall.indicator);
  return {
    ...shortfall,
    ...(card && { measure: indicatorReference(card) }),
    dimensionLabel: dimensionLabel(context.dimensions, shortfall.dimension)
  };
}
