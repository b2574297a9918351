import type { IndicatorCard } from '#lib/scorecard/model.ts';
import { firstView } from './first-view.ts';
import { viewVerdict } from './view-verdict.ts';

const most = 2;

/** Whether a card says something at once: a clear gap, a composition, and of outcomes also that there is no clear gap. */
export function isTelling(card: IndicatorCard, isOutcome: boolean): boolean {
  const view = firstView(card);
  const verdict = view === undefined ? undefined : viewVerdict(view);
  return verdict === 'clear-gap' || card.kind === 'composition' || (isOutcome && verdict === 'no-clear-gap');
}

/** Ids of a component's outcomes that stand open on the page: the first two that say something. The others are folded, with their headline. */
export function openOutcomes(outcomes: readonly IndicatorCard[]): ReadonlySet<string> {
  const telling = outcomes.filter((card) => isTelling(card, true));
  return new Set(telling.slice(0, most).map((card) => card.id));
}
