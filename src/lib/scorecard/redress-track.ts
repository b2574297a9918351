import type { Audience, Harm, RegisterState } from '#lib/tallies/tally.ts';
import type { ScorecardContext } from './context.ts';
import { daysSince } from './days-since.ts';
import { indicatorReference } from './indicator-reference.ts';
import type { HarmCard, HarmStage, IndicatorCard, RedressCard } from './model.ts';
import { registerState } from './register-states.ts';

/**
 * The patients' track: each harm in its furthest stage, the open ones first (longest open first), then the redressed by the day of
 * redress; and the measures of a criterion of redress that are told apart by the people affected (an outcome that is only filed
 * under redress says nothing of who gets it).
 */
export function redressTrack<A extends Audience>(
  context: ScorecardContext<A>,
  institution: string,
  cards: readonly IndicatorCard[],
  registers: readonly RegisterState[]
): RedressCard {
  const harms = context.set.record.harms
    .filter((harm) => harm.institution === institution)
    .map((harm, index) => harmCard(harm, `harm-${index + 1}`, context.set.dataDate));
  const counts: Record<HarmStage, number> = { named: 0, acknowledged: 0, redressed: 0 };
  for (const { stage } of harms) counts[stage] += 1;
  const isOpen = ({ stage }: HarmCard) => stage !== 'redressed';
  return {
    register: registerState(registers, 'harms'),
    counts,
    harms: [
      ...sorted(harms.filter(isOpen), ({ identifiedOn }) => identifiedOn),
      ...sorted(
        harms.filter((card) => !isOpen(card)),
        ({ redressedOn }) => redressedOn ?? ''
      )
    ],
    byGroup: cards
      .filter(
        ({ component, criterion, views }) => component === 'redress' && criterion !== undefined && views.length > 0
      )
      .map(indicatorReference)
  };
}

function harmCard(harm: Harm, id: string, dataDate: string): HarmCard {
  const stage =
    harm.redressedOn !== undefined ? 'redressed' : harm.acknowledgedOn !== undefined ? 'acknowledged' : 'named';
  const days = (until: string | undefined) => (until === undefined ? undefined : daysSince(harm.identifiedOn, until));
  const daysToAcknowledge = days(harm.acknowledgedOn);
  const daysToRedress = days(harm.redressedOn);
  const daysOpen = stage === 'redressed' ? undefined : days(dataDate);
  return {
    id,
    harm,
    stage,
    ...(daysToAcknowledge !== undefined && { daysToAcknowledge }),
    ...(daysToRedress !== undefined && { daysToRedress }),
    ...(daysOpen !== undefined && { daysOpen })
  };
}

function sorted(harms: readonly HarmCard[], dateOf: (harm: Harm) => string): readonly HarmCard[] {
  return [...harms].sort((a, b) => {
    const [first, second] = [dateOf(a.harm), dateOf(b.harm)];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}
