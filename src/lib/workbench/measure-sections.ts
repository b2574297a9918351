import type { Messages } from '#lib/messages/messages.ts';
import type { IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';

/** Measures of a component, for a list: those with a figure, and those without. */
export interface MeasureSection {
  readonly title: string;
  readonly withData: readonly IndicatorCard[];
  readonly withoutData: readonly IndicatorCard[];
}

/** All measures of a scorecard by component, in the order of the page. */
export function measureSections(scorecard: Scorecard<'private'>, messages: Messages): readonly MeasureSection[] {
  return scorecard.components.map((component) => {
    const cards = [...component.criteria.flatMap(({ indicators }) => indicators), ...component.outcomes];
    const isMissing = ({ verdict, views }: IndicatorCard) => verdict === 'no-data' && views.length === 0;
    return {
      title: messages.text(component.title),
      withData: cards.filter((card) => !isMissing(card)),
      withoutData: cards.filter(isMissing)
    };
  });
}
