import { render } from 'svelte/server';
import { english } from '#lib/messages/english.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { DimensionView, Edition, IndexCard, IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';
import { plainMarkup } from './document.ts';
import { embedDetails, type EmbedDetail } from './embed-detail.ts';
import Embed from './Embed.svelte';
import EmbedPicture from './EmbedPicture.svelte';
import Fragment from './Fragment.svelte';
import IndexPage from './IndexPage.svelte';
import InstitutionPage from './InstitutionPage.svelte';
import { institutionLinks, type Links } from './links.ts';
import MethodsPage from './MethodsPage.svelte';
import { pageDocument } from './page-document.ts';
import { embedStyles, fragmentStyles, indexStyles, institutionStyles, methodsStyles } from './styles.ts';
import type { Audience } from './types.ts';

/** `links`: addresses relative to the page (default: an edition's folders; none in a private page). `messages`: the language. */
export interface PageOptions {
  readonly links?: Links;
  readonly messages?: Messages;
}

/** An institution's whole page. Private scorecards are marked so everywhere and link to nothing that could be published. */
export function renderInstitutionPage(scorecard: Scorecard<Audience>, options: PageOptions = {}): string {
  const messages = options.messages ?? english;
  const links = options.links ?? (scorecard.audience === 'private' ? {} : institutionLinks(scorecard.institution.slug));
  return page(
    messages,
    messages.page.institutionTitle(scorecard.institution.name, scorecard.edition),
    messages.verdicts.summary(scorecard.institution.name, scorecard.headline),
    institutionStyles,
    plainMarkup(render(InstitutionPage, { props: { scorecard, links, messages } }).body),
    scorecard.audience
  );
}

/** The index of an edition: all institutions and the nine criteria, within peer groups. */
export function renderIndexPage(index: IndexCard<Audience>, options: PageOptions = {}): string {
  const messages = options.messages ?? english;
  const links =
    options.links ??
    (index.audience === 'private' ? {} : { methods: 'methods/index.html', guides: 'frameworks/index.html' });
  const title = messages.page.indexTitle(index.edition);
  const body = plainMarkup(render(IndexPage, { props: { index, links, messages } }).body);
  return page(messages, title, title, indexStyles, body, index.audience);
}

/** How every figure is made, and the definition of every indicator given. */
export function renderMethodsPage(
  edition: Edition,
  indicators: readonly IndicatorCard[],
  options: PageOptions = {}
): string {
  const messages = options.messages ?? english;
  const links = options.links ?? { index: '../index.html', guides: '../frameworks/index.html' };
  const title = messages.page.methodsTitle(edition);
  const body = plainMarkup(render(MethodsPage, { props: { edition, indicators, links, messages } }).body);
  return page(messages, title, title, methodsStyles, body, 'public');
}

const embedLimit = 20_000;

/**
 * One card alone, for somebody else's page: self-contained, below 20 kB. Where many groups would make it bigger, the table is left
 * out (the rows of the chart hold the same numbers), then the notes; for very many the table stands instead of the chart.
 */
export function renderEmbed(
  scorecard: Scorecard<Audience>,
  card: IndicatorCard,
  view: DimensionView | undefined,
  options: PageOptions = {}
): string {
  const messages = options.messages ?? english;
  const title = messages.page.embedTitle(card, view?.label, scorecard.institution.name, view?.period ?? card.period);
  const whole = (detail: EmbedDetail): string => {
    const props = { scorecard, card, view, messages, detail };
    const chart = embedStyles[card.kind === 'composition' ? 'seats' : 'dots'];
    const styles = detail.hasChart ? chart[detail.hasTable ? 'table' : 'noTable'] : embedStyles.none;
    return page(messages, title, title, styles, plainMarkup(render(Embed, { props }).body), scorecard.audience);
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
