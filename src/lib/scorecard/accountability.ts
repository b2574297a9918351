import type { Audience } from '#lib/tallies/tally.ts';
import { charterCard } from './charter-card.ts';
import { commitmentCards } from './commitment-cards.ts';
import type { ScorecardContext } from './context.ts';
import { demands } from './demands.ts';
import { frameworkRecords } from './framework-records.ts';
import { ledger } from './ledger.ts';
import type { ComponentCard, IndicatorCard, Scorecard } from './model.ts';
import { processCircle } from './process-circle.ts';
import { redressTrack } from './redress-track.ts';
import { registerStates } from './register-states.ts';

type Parts = 'ledger' | 'redress' | 'process' | 'frameworks' | 'demands' | 'charter' | 'registers';

/**
 * What an institution promised, did harm by, answers for and leaves open: the parts of its scorecard beside the components.
 *
 * @param cards all measures, in the order of the findings
 */
export function accountability<A extends Audience>(
  context: ScorecardContext<A>,
  institution: string,
  components: readonly ComponentCard[],
  cards: readonly IndicatorCard[]
): Pick<Scorecard<A>, Parts> {
  const { record, dataDate } = context.set;
  const registers = registerStates(context, institution);
  const promises = commitmentCards(context, institution, cards);
  const criteria = components.flatMap((component) => component.criteria);
  const charter = charterCard(record.charter, cards, dataDate);
  return {
    ledger: ledger(context, institution, promises, cards, registers),
    redress: redressTrack(context, institution, cards, registers),
    process: processCircle(promises, dataDate),
    frameworks: frameworkRecords(context, institution, promises, criteria, cards),
    demands: demands(context, institution, components, registers),
    ...(charter && { charter }),
    registers
  };
}
