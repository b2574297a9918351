import type { Findings } from '#lib/findings/types.ts';
import { cardsOf } from '#lib/scorecard/cards-of.ts';
import type { IndexCard, IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';
import { charterOf } from './charter-rows.ts';
import { datapackageJson } from './datapackage-json.ts';
import { manifest } from './manifest.ts';
import type { PageRenderer } from './pages.ts';
import { publishedTables } from './published-tables.ts';
import { scorecardJson } from './scorecard-json.ts';

/** Everything that an edition is made of. Nothing private fits in here. */
export interface Publication {
  readonly scorecards: readonly Scorecard<'public'>[];
  readonly index: IndexCard<'public'>;
  readonly findings: Findings<'public'>;
}

/**
 * An edition: path → bytes, paths in code-unit order with the manifest among them. Pure: the same publication and pages give
 * the same bytes; nothing is written. Throws where two files would share a path, and where anything is private after all.
 */
export function publish(publication: Publication, pages: PageRenderer): ReadonlyMap<string, Uint8Array> {
  const { scorecards, index, findings } = publication;
  const { edition } = index;
  refusePrivate([findings, index, ...scorecards]);
  const files = new Map<string, Uint8Array>();
  const add: Add = (path, text) => {
    if (files.has(path)) throw new Error(`two files of one path: ${path}`);
    files.set(path, encoder.encode(text));
  };
  const tables = publishedTables(scorecards, findings);
  add('index.html', pages.index(index));
  add('methods/index.html', pages.methods(edition, scorecards[0] ? cardsOf(scorecards[0]) : []));
  add('frameworks/index.html', pages.frameworks(edition));
  for (const id of ['light-and-heat', 'raising-the-bar'] as const) {
    add(`frameworks/${id}/index.html`, pages.framework(edition, id));
  }
  add('frameworks/glossary/index.html', pages.glossary(edition));
  add('datapackage.json', datapackageJson(edition, tables));
  for (const { path, text } of tables) add(path, text);
  for (const scorecard of scorecards) {
    const { slug } = scorecard.institution;
    add(`${slug}/index.html`, pages.institution(scorecard));
    add(`${slug}/scorecard.json`, scorecardJson(scorecard));
    add(`frameworks/record/${slug}/index.html`, pages.frameworkRecord(scorecard));
    addLetters(add, pages, scorecard);
    addAccountabilityEmbeds(add, pages, scorecard);
    for (const card of cardsOf(scorecard)) addEmbeds(add, pages, scorecard, card);
  }
  add('manifest.json', manifest(edition, files, charterOf(scorecards)));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

type Add = (path: string, text: string) => void;

const encoder = new TextEncoder();

/** The types say so already; this is for callers who were talked out of them. */
function refusePrivate(items: readonly { readonly audience: string }[]): void {
  if (items.some(({ audience }) => audience !== 'public')) throw new Error('private figures cannot be published');
}

function addLetters(add: Add, pages: PageRenderer, scorecard: Scorecard<'public'>): void {
  for (const language of ['en', 'es'] as const) {
    const folder = `${language === 'en' ? '' : `${language}/`}${scorecard.institution.slug}/letters`;
    add(`${folder}/index.html`, pages.letters(scorecard, language));
    for (const { id, text } of pages.letterTexts(scorecard, language)) add(`${folder}/${id}.txt`, text);
  }
}

function addAccountabilityEmbeds(add: Add, pages: PageRenderer, scorecard: Scorecard<'public'>): void {
  const folder = `${scorecard.institution.slug}/embed`;
  add(`${folder}/summary.html`, pages.summaryEmbed(scorecard));
  if (scorecard.ledger.commitments.length > 0) add(`${folder}/promises.html`, pages.promisesEmbed(scorecard));
  if (scorecard.redress.harms.length > 0) add(`${folder}/redress.html`, pages.redressEmbed(scorecard));
}

function addEmbeds(add: Add, pages: PageRenderer, scorecard: Scorecard<'public'>, card: IndicatorCard): void {
  const folder = `${scorecard.institution.slug}/embed`;
  const [first, ...others] = card.views;
  add(`${folder}/${card.slug}.html`, pages.embed(scorecard, card, first));
  add(`${folder}/${card.slug}.svg`, pages.embedSvg(scorecard, card, first));
  for (const view of others) add(`${folder}/${view.slug}.html`, pages.embed(scorecard, card, view));
}
