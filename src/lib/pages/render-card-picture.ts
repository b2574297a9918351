import { render } from 'svelte/server';
import { english } from '#lib/messages/english.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import { cardPicture } from './card-picture.ts';
import CardPicture from './CardPicture.svelte';
import { plainMarkup } from './document.ts';
import type { PageOptions } from './render.ts';

/** An institution as one picture, a static SVG of 1200 × 630, for links to its page. A private scorecard throws: pictures travel. */
export function renderCardPicture(scorecard: Scorecard<'public'>, options: PageOptions = {}): string {
  const { audience } = scorecard as { readonly audience: string };
  if (audience !== 'public') throw new Error('a picture is made of a public scorecard alone');
  const messages = options.messages ?? english;
  const picture = cardPicture(scorecard, messages);
  const markup = plainMarkup(render(CardPicture, { props: { picture, language: messages.language } }).body);
  return `${markup.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '')}\n`;
}
