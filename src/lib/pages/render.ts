import { render } from 'svelte/server';
import { english } from '#lib/messages/english.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { Provenance } from '#lib/scorecard/method-model.ts';
import type { DimensionView, Edition, IndexCard, IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';
import { plainMarkup } from './document.ts';
import { embedDetails, type EmbedDetail } from './embed-detail.ts';
import { embedFrame } from './embed-frame.ts';
import Embed from './Embed.svelte';
import EmbedPicture from './EmbedPicture.svelte';
import Fragment from './Fragment.svelte';
import { hasControls } from './has-controls.ts';
import { indexScript } from './index-script.ts';
import IndexPage from './IndexPage.svelte';
import InstitutionPage from './InstitutionPage.svelte';
import { indexLinks, institutionLinks, methodsLinks, rootFrom, type Links } from './links.ts';
import MethodsPage from './MethodsPage.svelte';
import { pageDocument } from './page-document.ts';
import { placeOf, type PageLanguage } from './page-languages.ts';
import { editionDataset, institutionDataset } from './structured-data.ts';
import { embedStyles, fragmentStyles, indexStyles, institutionStyles, methodsStyles } from './styles.ts';
import type { Audience } from './types.ts';
import { usedRules } from './used-rules.ts';

/**
 * `links`: addresses relative to the page (default: an edition's folders; none in a private page). `messages`: the language.
 * `languages`: those of the whole edition, its first at the root (default: that of the messages alone). `picture`: whether the
 * institution has a `card.png` in that language.
 */
export interface PageOptions {
  readonly links?: Links;
  readonly messages?: Messages;
  readonly languages?: readonly PageLanguage[];
  readonly picture?: boolean;
}

/** An institution's whole page. Private scorecards are marked so everywhere and link to nothing that could be published. */
export function renderInstitutionPage(scorecard: Scorecard<Audience>, options: PageOptions = {}): string {
  const messages = options.messages ?? english;
  const { audience, institution, edition } = scorecard;
  const place = placeOf(options);
  const own = institutionLinks(institution.slug, place);
  const links = options.links ?? (audience === 'private' ? {} : own);
  const body = plainMarkup(render(InstitutionPage, { props: { scorecard, links, messages } }).body);
  return pageDocument(messages, {
    title: messages.page.institutionTitle(institution.name, edition),
    description: messages.verdicts.summary(institution.name, scorecard.headline),
    styles: usedRules(institutionStyles, body),
    body,
    audience,
    about: {
      path: `${institution.slug}/index.html`,
      place,
      edition,
      ...(options.picture === true && { picture: 'card.png' }),
      structured: institutionDataset(scorecard, messages, {
        downloads: own.downloads ?? '',
        index: own.index ?? '../index.html'
      })
    }
  });
}

/** The index of an edition: all institutions and the nine criteria, within peer groups. */
export function renderIndexPage(index: IndexCard<Audience>, options: PageOptions = {}): string {
  const messages = options.messages ?? english;
  const { audience, edition } = index;
  const place = placeOf(options);
  const links = options.links ?? (audience === 'private' ? {} : indexLinks(place));
  const title = messages.page.indexTitle(edition);
  const structured = editionDataset(index, messages, `${rootFrom('index.html', place)}datapackage.json`);
  return pageDocument(messages, {
    title,
    description: title,
    styles: indexStyles,
    body: plainMarkup(render(IndexPage, { props: { index, links, messages } }).body),
    audience,
    about: { path: 'index.html', place, edition, structured },
    ...(hasControls(index) && { script: indexScript })
  });
}

/** How every figure is made, and of every indicator given its definition and, with its provenance, its SQL, rules and files. */
export function renderMethodsPage(
  edition: Edition,
  indicators: readonly IndicatorCard[],
  options: PageOptions = {},
  provenance?: Provenance
): string {
  const messages = options.messages ?? english;
  const place = placeOf(options);
  const path = 'methods/index.html';
  const root = rootFrom(path, place);
  const links = options.links ?? methodsLinks(place);
  const title = messages.page.methodsTitle(edition);
  return pageDocument(messages, {
    title,
    description: title,
    styles: methodsStyles,
    body: plainMarkup(render(MethodsPage, { props: { edition, indicators, provenance, root, links, messages } }).body),
    audience: 'public',
    about: { path, place, edition }
  });
}

const embedLimit = 20_000;

/**
 * One card alone, for somebody else's page: self-contained, below 20 kB.
 * What is left out first where many groups would make it bigger: numerators, then some notes; for very many groups a plain table
 * stands instead of the chart. Its one script runs inside a frame alone.
 */
export function renderEmbed(
  scorecard: Scorecard<Audience>,
  card: IndicatorCard,
  view: DimensionView | undefined,
  options: PageOptions = {}
): string {
  const messages = options.messages ?? english;
  const title = messages.page.embedTitle(card, view?.label, scorecard.institution.name, view?.period ?? card.period);
  const root = rootFrom(`${scorecard.institution.slug}/embed/x.html`, placeOf(options));
  const whole = (detail: EmbedDetail): string => {
    const props = { scorecard, card, view, root, messages, detail };
    const chart = embedStyles[card.kind === 'composition' ? 'seats' : 'dots'];
    const body = plainMarkup(render(Embed, { props }).body);
    const styles = usedRules(detail.hasChart ? chart : embedStyles.none, body);
    const { audience } = scorecard;
    const script = audience === 'public' ? { script: embedFrame } : {};
    return pageDocument(messages, { title, description: title, styles, body, audience, ...script });
  };
  let html = '';
  for (const detail of embedDetails) {
    html = whole(detail);
    if (new TextEncoder().encode(html).length < embedLimit) break;
  }
  return html;
}

/** One card as a picture: a static SVG, 640 wide, with title and description. */
export function renderEmbedSvg(
  scorecard: Scorecard<Audience>,
  card: IndicatorCard,
  view: DimensionView | undefined,
  options: PageOptions = {}
): string {
  const messages = options.messages ?? english;
  const markup = plainMarkup(render(EmbedPicture, { props: { scorecard, card, view, messages } }).body);
  return `${markup.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '')}\n`;
}

/** An indicator's card alone as a document for a frame of the workbench: the same charts and words, without masthead or links. */
export function renderFragment(scorecard: Scorecard<Audience>, card: IndicatorCard, options: PageOptions = {}): string {
  const messages = options.messages ?? english;
  const body = plainMarkup(render(Fragment, { props: { scorecard, card, messages } }).body);
  const title = messages.page.chartTitle(card, undefined);
  return page(messages, title, title, fragmentStyles, body, scorecard.audience);
}

function page(
  messages: Messages,
  title: string,
  description: string,
  styles: string,
  body: string,
  audience: Audience
): string {
  return pageDocument(messages, { title, description, styles, body, audience });
}
