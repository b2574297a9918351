import type { Absence } from '#lib/catalog/types.ts';
import { maybeAbsence } from '#lib/charts/parts/absent.ts';
import type { IndicatorCard, RegisterState, Scorecard } from '#lib/scorecard/model.ts';
import type { Audience } from './types.ts';

/** The indicators that are absent for one reason. */
export interface MissingItem {
  readonly absence: Absence;
  readonly cards: readonly IndicatorCard[];
}

/** Every indicator without an overall figure, by reason; reasons and indicators in the order in which the page meets them. */
export function missingItems(scorecard: Scorecard<Audience>): readonly MissingItem[] {
  const byAbsence = new Map<Absence, IndicatorCard[]>();
  for (const component of scorecard.components) {
    for (const card of [...component.criteria.flatMap((criterion) => criterion.indicators), ...component.outcomes]) {
      const absence = maybeAbsence(card.overall);
      if (absence !== undefined) byAbsence.set(absence, [...(byAbsence.get(absence) ?? []), card]);
    }
  }
  return [...byAbsence].map(([absence, cards]) => ({ absence, cards }));
}

/** The registers in one state, in their order. */
export function registersIn(scorecard: Scorecard<Audience>, state: RegisterState['state']): readonly RegisterState[] {
  return scorecard.registers.filter((register) => register.state === state);
}

/** Whether the page has anything to say of what could not be seen. */
export function isAnythingMissing(scorecard: Scorecard<Audience>): boolean {
  return (
    scorecard.demands.length > 0 ||
    missingItems(scorecard).length > 0 ||
    scorecard.registers.some(({ state }) => state !== 'kept')
  );
}
