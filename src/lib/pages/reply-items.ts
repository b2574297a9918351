import type { Messages } from '#lib/messages/messages.ts';
import { replyWords } from '#lib/messages/reply-words.ts';
import type { DimensionView, IndicatorCard, PairCard } from '#lib/scorecard/model.ts';

/** One clear gap as the form lists it. */
export interface ReplyGap {
  /** Dimension and period. */
  readonly about: string;
  readonly text: string;
}

/** Every clear gap of a measure, view by view, in the words that the scorecard has for it. */
export function replyGaps(card: IndicatorCard, messages: Messages): readonly ReplyGap[] {
  return card.views.flatMap((view) =>
    view.rows.flatMap(({ pair }) =>
      pair?.verdict === 'clear-gap'
        ? [{ about: aboutOf(view, messages), text: textOf(card, view, pair, messages) }]
        : []
    )
  );
}

function aboutOf(view: DimensionView, messages: Messages): string {
  return `${messages.text(view.label)} · ${messages.numbers.period(view.period)}`;
}

function textOf(card: IndicatorCard, view: DimensionView, pair: PairCard, messages: Messages): string {
  const isLead = view.lead !== undefined && view.lead.compared === pair.compared;
  const words = replyWords(messages.language);
  const rowOf = (group: string) => view.rows.find((each) => each.group === group);
  const nameOf = (group: string) => messages.text(rowOf(group)?.label ?? { en: words.rest });
  const figureOf = (group: string) => {
    const row = rowOf(group);
    return row === undefined ? undefined : messages.numbers.estimate(card, row.figure);
  };
  const first = isLead
    ? messages.gaps.headline(card, view, 'clear-gap')
    : words.against(
        nameOf(pair.compared),
        figureOf(pair.compared) ?? '',
        nameOf(pair.reference),
        figureOf(pair.reference)
      );
  return [first, messages.gaps.figures(card, pair), messages.gaps.events(card, pair, view)]
    .filter((part) => part !== '')
    .join(' ');
}
