import { render } from 'svelte/server';
import { frameworks } from '#lib/catalog/frameworks.ts';
import { english } from '#lib/messages/english.ts';
import { frameworkMessages } from '#lib/messages/framework-messages.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { Edition, Scorecard } from '#lib/scorecard/model.ts';
import { plainMarkup } from './document.ts';
import {
  appFrameworkLinks,
  editionFrameworkLinks,
  frameworkPath,
  type FrameworkLinks,
  type FrameworkPage
} from './framework-links.ts';
import { frameworkStyles } from './framework-styles.ts';
import FrameworkContent from './FrameworkContent.svelte';
import FrameworkPageComponent from './FrameworkPage.svelte';
import FrameworkRecordPage from './FrameworkRecordPage.svelte';
import { pageDocument } from './page-document.ts';
import { placeOf, type PageLanguage } from './page-languages.ts';
import type { Audience } from './types.ts';

/**
 * `links`: addresses relative to the page (default: an edition's folders; none in a private page). `messages`: the language.
 * `languages`: those of the whole edition (default: that of the messages alone).
 */
export interface FrameworkPageOptions {
  readonly links?: FrameworkLinks;
  readonly messages?: Messages;
  readonly languages?: readonly PageLanguage[];
}

/** Both frameworks and the nine criteria, and how they hang together: `frameworks/index.html`. */
export function renderFrameworksPage(edition: Edition, options: FrameworkPageOptions = {}): string {
  return framework('overview', edition, options);
}

/** One framework whole: `frameworks/ID/index.html`. */
export function renderFrameworkPage(
  edition: Edition,
  id: 'light-and-heat' | 'raising-the-bar',
  options: FrameworkPageOptions = {}
): string {
  return framework(id, edition, options);
}

/** Words that a neighbour would ask about: `frameworks/glossary/index.html`. */
export function renderGlossaryPage(edition: Edition, options: FrameworkPageOptions = {}): string {
  return framework('glossary', edition, options);
}

/**
 * What one institution has on record for every item of the nine criteria and both frameworks: `frameworks/record/SLUG/index.html`.
 * A private one is marked so and links to nothing.
 */
export function renderFrameworkRecord(scorecard: Scorecard<Audience>, options: FrameworkPageOptions = {}): string {
  const messages = options.messages ?? english;
  const { audience, institution, edition } = scorecard;
  const place = placeOf(options);
  const links =
    options.links ?? (audience === 'private' ? {} : editionFrameworkLinks('record', institution.slug, place));
  const words = frameworkMessages(messages.language).record;
  const markup = (signs: ReadonlySet<string>): string =>
    plainMarkup(render(FrameworkRecordPage, { props: { scorecard, links, messages, signs } }).body);
  const used = [...markup(new Set()).matchAll(/<use href="#([a-z-]+)"/gu)].map((match) => match[1] ?? '');
  return pageDocument(messages, {
    title: words.title(institution.name, edition.edition),
    description: words.lead,
    styles: frameworkStyles,
    body: markup(new Set(used)),
    audience,
    about: { path: frameworkPath('record', institution.slug), place, edition }
  });
}

/** The content of a page of the frameworks alone, for the app, which has a head and styles of its own. */
export function frameworkContent(page: FrameworkPage, options: FrameworkPageOptions = {}): string {
  const messages = options.messages ?? english;
  const links = options.links ?? appFrameworkLinks(page);
  return plainMarkup(render(FrameworkContent, { props: { page, links, messages } }).body);
}

/** Title of a page of the frameworks. */
export function frameworkTitle(page: FrameworkPage, messages: Messages = english): string {
  const words = frameworkMessages(messages.language);
  const own = frameworks.find(({ id }) => id === page);
  if (own) return messages.text(own.title);
  return page === 'glossary' ? words.glossary.title : words.overview.title;
}

function framework(page: FrameworkPage, edition: Edition, options: FrameworkPageOptions): string {
  const messages = options.messages ?? english;
  const place = placeOf(options);
  const links = options.links ?? editionFrameworkLinks(page, undefined, place);
  const words = frameworkMessages(messages.language);
  return pageDocument(messages, {
    title: frameworkTitle(page, messages),
    description: page === 'glossary' ? words.glossary.lead : (words.overview.lead[0] ?? ''),
    styles: frameworkStyles,
    body: plainMarkup(render(FrameworkPageComponent, { props: { page, edition, links, messages } }).body),
    audience: 'public',
    about: { path: frameworkPath(page), place, edition }
  });
}
