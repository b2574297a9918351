import { dotPlot } from '#lib/charts/dot-plot/layout.ts';
import { seats } from '#lib/charts/seats/layout.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { DimensionView, IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';
import { pictureTexts } from './picture-texts.ts';
import { staticCard } from './static-card.ts';
import type { Audience } from './types.ts';

/** A card as a picture, ready to draw: its chart (a plot, a board or none), every text, every place. */
export function pictureOf(
  scorecard: Scorecard<Audience>,
  card: IndicatorCard,
  view: DimensionView | undefined,
  messages: Messages
) {
  const texts = pictureTexts(scorecard, card, view, messages);
  const board = view !== undefined && card.kind === 'composition' ? seats(card, view, messages) : undefined;
  const plot = view !== undefined && board === undefined ? dotPlot(card, view, messages) : undefined;
  return { texts, board, plot, placed: staticCard(texts, board ?? plot) };
}
