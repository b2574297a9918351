import type { Messages } from '#lib/messages/messages.ts';
import { pageWords } from '#lib/messages/page-words.ts';
import type { DimensionView, IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';
import type { StaticTexts } from './static-card.ts';
import { sourceNote, viewNotes } from './view-notes.ts';
import { viewVerdict } from './view-verdict.ts';
import { maybeWidestPair } from './widest-pair.ts';
import type { Audience } from './types.ts';

/** Every text of a card's picture: the same sentences as on the page, and the chart in words. */
export function pictureTexts(
  scorecard: Scorecard<Audience>,
  card: IndicatorCard,
  view: DimensionView | undefined,
  messages: Messages
): StaticTexts & { readonly description: string } {
  const words = pageWords(messages.language);
  const { edition, institution } = scorecard;
  const period = view?.period ?? card.period ?? '';
  const about = [
    ...(scorecard.audience === 'private' ? [messages.page.privateMark] : []),
    institution.name,
    messages.text(card.label),
    ...(view === undefined ? [] : [messages.text(view.label)]),
    ...(period === '' ? [] : [messages.numbers.period(period)])
  ].join(' · ');
  const foot = [
    messages.page.publisher(edition),
    messages.page.dataUntil(edition),
    messages.page.edition(edition)
  ].join(' · ');
  const notes = [
    ...(edition.madeUp ? [messages.page.madeUp] : []),
    (view === undefined ? [sourceNote(card, messages)] : viewNotes(card, view, messages)).join(' '),
    foot
  ];
  if (view === undefined) {
    const headline = `${messages.text(card.label)}: ${messages.verdicts.value(card, card.overall)}`;
    const gaps = [
      messages.verdicts.verdict(card.verdict),
      messages.verdicts.thresholds(card, card.thresholds, card.overall)
    ]
      .filter((part) => part !== '')
      .join(' · ');
    return { about, headline, gaps, notes, description: `${headline}. ${gaps}` };
  }
  const verdict = viewVerdict(view);
  const pair = maybeWidestPair(view);
  const row = view.rows.find((candidate) => candidate.group === pair?.compared);
  const gaps = [
    `${messages.gaps.verdict(verdict)}.`,
    ...(pair === undefined || verdict === 'not-judged'
      ? []
      : [
          ...(verdict !== 'clear-gap' && row ? [words.card.widest(messages.text(row.label))] : []),
          messages.gaps.figures(card, pair),
          ...(verdict === 'cannot-conclude' ? [messages.gaps.adjustment(card.adjustment)] : [])
        ])
  ].join(' ');
  return {
    about,
    headline: messages.gaps.headline(card, view, verdict),
    gaps: verdict === 'not-judged' && card.kind === 'composition' ? words.card.seatsNote : gaps,
    notes,
    description: messages.gaps.description(card, view)
  };
}
