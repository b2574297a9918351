import { render } from 'svelte/server';
import { embedPageWords } from '#lib/messages/embed-page-words.ts';
import { english } from '#lib/messages/english.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import { plainMarkup } from './document.ts';
import { embedsLinks, embedsPath } from './embeds-links.ts';
import EmbedsPage from './EmbedsPage.svelte';
import { pageDocument } from './page-document.ts';
import { placeOf } from './page-languages.ts';
import type { PageOptions } from './render.ts';
import { embedsStyles } from './styles.ts';

/**
 * The codes of everything that an institution's scorecard offers to other pages: `SLUG/embed/index.html` in the folder of the
 * language. What is embedded is at `embedAnchor` of its slug. A private scorecard throws: nothing of it is embedded.
 */
export function renderEmbedsPage(
  scorecard: Scorecard<'public'>,
  options: Pick<PageOptions, 'messages' | 'languages'> = {}
): string {
  const { audience } = scorecard as { readonly audience: string };
  if (audience !== 'public') throw new Error('embeds are made of a public scorecard alone');
  const messages = options.messages ?? english;
  const words = embedPageWords(messages.language);
  const place = placeOf(options);
  const { institution, edition } = scorecard;
  const links = embedsLinks(institution.slug, place);
  return pageDocument(messages, {
    title: words.title(institution.name, edition.edition),
    description: words.lead,
    styles: embedsStyles,
    body: plainMarkup(render(EmbedsPage, { props: { scorecard, links, messages } }).body),
    audience: 'public',
    about: { path: embedsPath(institution.slug), place, edition }
  });
}
