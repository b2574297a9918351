import type { Assessed } from '#lib/edition/assess.ts';
import { cardsOf } from '#lib/scorecard/cards-of.ts';
import type { DimensionView, Localised } from '#lib/scorecard/model.ts';

/** How many figures by group there are, and how many of them publishing would withhold. */
export function withheldCount(assessed: Assessed | undefined): { readonly hidden: number; readonly all: number } {
  const tallies = assessed?.public.set.tallies.filter((tally) => tally.dimension !== 'all') ?? [];
  const isHidden = (figure: unknown) =>
    typeof figure === 'object' && figure !== null && 'absent' in figure && figure.absent === 'withheld';
  return { all: tallies.length, hidden: tallies.filter(({ numerator }) => isHidden(numerator)).length };
}

/** Labels of the groups of a view that publishing would withhold; all of them where the view would not be published. */
export function withheldRows(
  assessed: Assessed | undefined,
  institution: string,
  indicator: string | undefined,
  view: DimensionView | undefined
): readonly Localised[] {
  const scorecard = assessed?.public.scorecards.find((each) => each.institution.name === institution);
  const card = scorecard && cardsOf(scorecard).find(({ id }) => id === indicator);
  const rows = card?.views.find(({ id }) => id === view?.id)?.rows ?? [];
  const shown = rows.filter(({ figure }) => figure.status !== 'withheld').map(({ group }) => group);
  return (view?.rows ?? []).filter(({ group }) => !shown.includes(group)).map(({ label }) => label);
}
