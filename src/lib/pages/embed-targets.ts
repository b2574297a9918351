import type { Messages } from '#lib/messages/messages.ts';
import type { DimensionView, IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';
import { accountabilityMessages } from '#lib/messages/accountability-messages.ts';
import { indicatorAnchor } from './anchors.ts';
import type { EmbedTarget } from './embed-codes.ts';
import { pictureOf } from './picture-of.ts';
import type { Audience } from './types.ts';

/**
 * A measure's card as something to embed, by one dimension or without groups. Its picture is that of its first dimension; by the
 * others it has none. `folder` is the institution's inside the edition, with its slash.
 */
export function cardTarget(
  scorecard: Scorecard<Audience>,
  card: IndicatorCard,
  view: DimensionView | undefined,
  folder: string,
  messages: Messages
): EmbedTarget {
  return {
    embed: `${folder}embed/${view?.slug ?? card.slug}.html`,
    whole: `${folder}index.html#${indicatorAnchor(card)}`,
    title: messages.page.embedTitle(card, view?.label, scorecard.institution.name, view?.period || card.period),
    ...(view === card.views[0] && { picture: pictureTarget(scorecard, card, folder, messages) })
  };
}

/** The nine criteria, the promises or the harms as something to embed; the criteria have a picture, the card. */
export function wholeTarget(
  scorecard: Scorecard<Audience>,
  part: 'summary' | 'promises' | 'redress',
  folder: string,
  messages: Messages
): EmbedTarget {
  const { name } = scorecard.institution;
  const words = accountabilityMessages(messages.language).embeds;
  const titles = { summary: words.summaryTitle, promises: words.promisesTitle, redress: words.harmsTitle };
  const anchors = { summary: 'main', promises: 'promises', redress: 'harms' };
  const text = messages.verdicts.summary(name, scorecard.headline);
  return {
    embed: `${folder}embed/${part}.html`,
    whole: `${folder}index.html#${anchors[part]}`,
    title: titles[part](name),
    ...(part === 'summary' && { picture: { path: `${folder}card.svg`, text, width: 1200, height: 630 } })
  };
}

function pictureTarget(scorecard: Scorecard<Audience>, card: IndicatorCard, folder: string, messages: Messages) {
  const { texts, placed } = pictureOf(scorecard, card, card.views[0], messages);
  const path = `${folder}embed/${card.slug}.svg`;
  return { path, text: texts.headline, width: placed.width, height: placed.height };
}
