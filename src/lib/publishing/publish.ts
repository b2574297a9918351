import type { Findings } from '#lib/findings/types.ts';
import { cardsOf } from '#lib/scorecard/cards-of.ts';
import type { IndexCard, IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';
import { languageFolder, type PagePlace } from '#lib/pages/page-languages.ts';
import { charterOf } from './charter-rows.ts';
import { citationFile } from './citation-file.ts';
import { datapackageJson } from './datapackage-json.ts';
import { editionLanguages, type EditionLanguage } from './languages.ts';
import { manifest } from './manifest.ts';
import type { PageRenderer } from './pages.ts';
import { publishedTables } from './published-tables.ts';
import { scorecardJson } from './scorecard-json.ts';
import { sitemap } from './sitemap.ts';

/** Everything that an edition is made of. Nothing private fits in here. */
export interface Publication {
  readonly scorecards: readonly Scorecard<'public'>[];
  readonly index: IndexCard<'public'>;
  readonly findings: Findings<'public'>;
}

/** What of an edition is asked for; everything where nothing is said. */
export interface PublishOptions {
  /** The first stands at the root, each other in a folder of its name; default: all. At least one. */
  readonly languages?: readonly EditionLanguage[];
  /**
   * Pictures of an institution in a language: path below the institution's folder (`card.png`, `embed/SLUG.png`) → bytes. Default:
   * none.
   */
  readonly pictures?: (scorecard: Scorecard<'public'>, language: EditionLanguage) => ReadonlyMap<string, Uint8Array>;
}

/**
 * An edition: path → bytes, paths in code-unit order with the manifest among them. Data files stand once, at the root, whatever
 * the languages. Pure: the same publication, pages and options give the same bytes; nothing is written. Throws where two files
 * would share a path, and where anything is private after all.
 */
export function publish(
  publication: Publication,
  pages: PageRenderer,
  options: PublishOptions = {}
): ReadonlyMap<string, Uint8Array> {
  const { scorecards, index, findings } = publication;
  const { edition } = index;
  const languages = options.languages ?? editionLanguages;
  refusePrivate([findings, index, ...scorecards]);
  const files = new Map<string, Uint8Array>();
  const add: Add = (path, content) => {
    if (files.has(path)) throw new Error(`two files of one path: ${path}`);
    files.set(path, typeof content === 'string' ? encoder.encode(content) : content);
  };
  const tables = publishedTables(scorecards, findings);
  for (const { path, text } of tables) add(path, text);
  for (const scorecard of scorecards) add(`${scorecard.institution.slug}/scorecard.json`, scorecardJson(scorecard));
  for (const [path, text] of Object.entries(pages.shared)) add(path, text);
  for (const language of languages) addPages(add, publication, pages, { language, languages }, options);
  add('datapackage.json', datapackageJson(edition, tables));
  add('CITATION.cff', citationFile(edition));
  if (edition.address !== undefined)
    add('sitemap.xml', sitemap(edition.address, edition.edition, files.keys(), languages));
  add('manifest.json', manifest(edition, languages, files, charterOf(scorecards)));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function addPages(
  addBelow: Add,
  { scorecards, index }: Publication,
  pages: PageRenderer,
  place: PagePlace,
  { pictures }: PublishOptions
): void {
  const folder = languageFolder(place);
  const add: Add = (path, content) => addBelow(folder + path, content);
  const { edition } = index;
  add('index.html', pages.index(index, place));
  add('methods/index.html', pages.methods(edition, scorecards[0] ? cardsOf(scorecards[0]) : [], place));
  add('check/index.html', pages.check(index, place));
  add('frameworks/index.html', pages.frameworks(edition, place));
  for (const id of ['light-and-heat', 'raising-the-bar'] as const) {
    add(`frameworks/${id}/index.html`, pages.framework(edition, id, place));
  }
  add('frameworks/glossary/index.html', pages.glossary(edition, place));
  for (const scorecard of scorecards) {
    const { slug } = scorecard.institution;
    const drawn = pictures?.(scorecard, place.language) ?? new Map<string, Uint8Array>();
    for (const [path, bytes] of drawn) add(`${slug}/${path}`, bytes);
    add(`${slug}/index.html`, pages.institution(scorecard, place, drawn.has('card.png')));
    add(`${slug}/card.svg`, pages.card(scorecard, place));
    add(`frameworks/record/${slug}/index.html`, pages.frameworkRecord(scorecard, place));
    add(`${slug}/letters/index.html`, pages.letters(scorecard, place));
    for (const { id, text } of pages.letterTexts(scorecard, place)) add(`${slug}/letters/${id}.txt`, text);
    addAccountabilityEmbeds(add, pages, scorecard, place);
    for (const card of cardsOf(scorecard)) addEmbeds(add, pages, scorecard, card, place);
  }
}

type Add = (path: string, content: string | Uint8Array) => void;

const encoder = new TextEncoder();

/** The types say so already; this is for callers who were talked out of them. */
function refusePrivate(items: readonly { readonly audience: string }[]): void {
  if (items.some(({ audience }) => audience !== 'public')) throw new Error('private figures cannot be published');
}

function addAccountabilityEmbeds(
  add: Add,
  pages: PageRenderer,
  scorecard: Scorecard<'public'>,
  place: PagePlace
): void {
  const folder = `${scorecard.institution.slug}/embed`;
  add(`${folder}/summary.html`, pages.summaryEmbed(scorecard, place));
  if (scorecard.ledger.commitments.length > 0) add(`${folder}/promises.html`, pages.promisesEmbed(scorecard, place));
  if (scorecard.redress.harms.length > 0) add(`${folder}/redress.html`, pages.redressEmbed(scorecard, place));
}

function addEmbeds(
  add: Add,
  pages: PageRenderer,
  scorecard: Scorecard<'public'>,
  card: IndicatorCard,
  place: PagePlace
): void {
  const folder = `${scorecard.institution.slug}/embed`;
  const [first, ...others] = card.views;
  add(`${folder}/${card.slug}.html`, pages.embed(scorecard, card, first, place));
  add(`${folder}/${card.slug}.svg`, pages.embedSvg(scorecard, card, first, place));
  for (const view of others) add(`${folder}/${view.slug}.html`, pages.embed(scorecard, card, view, place));
}
