import type { Messages } from '#lib/messages/messages.ts';
import { pageWords } from '#lib/messages/page-words.ts';
import type { DimensionView, IndicatorCard } from '#lib/scorecard/model.ts';

/**
 * What has to be known beside a view's figures, a sentence each: unknown share, the group compared with and why, overlap, what
 * is unreliable, what is withheld, where the figures come from and who checked them. `after` is a view of the same card that says it already: what holds for both is
 * not said again.
 */
export function viewNotes(
  card: IndicatorCard,
  view: DimensionView,
  messages: Messages,
  after?: DimensionView
): readonly string[] {
  const { gaps } = messages;
  const labels = (test: (row: DimensionView['rows'][number]) => boolean) =>
    view.rows.filter(test).map((row) => row.label);
  const isTested = view.rows.some((row) => row.pair !== undefined && row.pair.verdict !== 'not-judged');
  return [
    gaps.unknown(card, view),
    isTested && after?.referenceRule !== view.referenceRule ? gaps.reference(card, view) : '',
    gaps.overlapping(view),
    gaps.unreliable(
      card,
      labels((row) => row.figure.status === 'ok' && row.figure.reliability === 'unreliable')
    ),
    gaps.withheld(labels((row) => row.figure.status === 'withheld')),
    after === undefined ? sourceNote(card, messages) : ''
  ].filter((sentence) => sentence !== '');
}

/** "Source: hospital discharge records. Verification: documented." */
export function sourceNote(card: IndicatorCard, messages: Messages): string {
  const words = pageWords(messages.language).card;
  const verification = words.verification(messages.verdicts.verification(card.verification));
  return card.source === undefined ? verification : `${words.sourceIs(card.source)} ${verification}`;
}
