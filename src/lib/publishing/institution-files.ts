import type { Findings } from '#lib/findings/types.ts';
import { cardsOf } from '#lib/scorecard/cards-of.ts';
import type { CharterRule, IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';
import { languageFolder, type PagePlace } from '#lib/pages/page-languages.ts';
import { charterOf } from './charter-rows.ts';
import type { EditionLanguage } from './languages.ts';
import type { PageRenderer } from './pages.ts';
import type { PublishOptions } from './publish-options.ts';
import { institutionTables, type InstitutionTable } from './published-tables.ts';
import { scorecardJson } from './scorecard-json.ts';

/** One institution as it is published. */
export interface InstitutionPart {
  readonly scorecard: Scorecard<'public'>;
  /** At least its own. */
  readonly findings: Findings<'public'>;
}

/** What the rest of an edition needs of an institution once its files are made: little, so that the institution can be let go. */
export interface PublishedInstitution {
  readonly slug: string;
  readonly name: string;
  readonly tables: readonly InstitutionTable[];
  readonly charter: readonly CharterRule[];
}

/** A file before it is bytes. */
export interface FileContent {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** All files of one institution, one at a time: data first, then the pages of each language. */
export function* institutionFiles(
  { scorecard, findings }: InstitutionPart,
  pages: PageRenderer,
  { languages, pictures }: PublishOptions & { readonly languages: readonly EditionLanguage[] }
): Generator<FileContent, PublishedInstitution> {
  if (scorecard.audience !== 'public' || findings.audience !== 'public')
    throw new Error('private figures cannot be published');
  const { slug, name } = scorecard.institution;
  const tables: InstitutionTable[] = [];
  for (const { table, text } of institutionTables(scorecard, findings)) {
    tables.push(table);
    yield { path: `${slug}/${table}.csv`, content: text };
  }
  yield { path: `${slug}/scorecard.json`, content: scorecardJson(scorecard) };
  for (const language of languages) {
    const place = { language, languages };
    const folder = languageFolder(place);
    const drawn = pictures?.(scorecard, language) ?? new Map<string, Uint8Array>();
    for (const [path, content] of drawn) yield { path: `${folder}${slug}/${path}`, content };
    for (const [path, content] of pagesOf(scorecard, pages, place, drawn.has('card.png')))
      yield { path: folder + path, content };
  }
  return { slug, name, tables, charter: charterOf(scorecard) };
}

function* pagesOf(
  scorecard: Scorecard<'public'>,
  pages: PageRenderer,
  place: PagePlace,
  hasPicture: boolean
): Generator<readonly [path: string, text: string]> {
  const { slug } = scorecard.institution;
  yield [`${slug}/index.html`, pages.institution(scorecard, place, hasPicture)];
  yield [`${slug}/card.svg`, pages.card(scorecard, place)];
  yield [`frameworks/record/${slug}/index.html`, pages.frameworkRecord(scorecard, place)];
  yield [`${slug}/letters/index.html`, pages.letters(scorecard, place)];
  yield [`${slug}/embed/index.html`, pages.embeds(scorecard, place)];
  for (const { id, text } of pages.letterTexts(scorecard, place)) yield [`${slug}/letters/${id}.txt`, text];
  yield [`${slug}/embed/summary.html`, pages.summaryEmbed(scorecard, place)];
  if (scorecard.ledger.commitments.length > 0)
    yield [`${slug}/embed/promises.html`, pages.promisesEmbed(scorecard, place)];
  if (scorecard.redress.harms.length > 0) yield [`${slug}/embed/redress.html`, pages.redressEmbed(scorecard, place)];
  for (const card of cardsOf(scorecard)) yield* embedsOf(scorecard, card, pages, place);
}

function* embedsOf(
  scorecard: Scorecard<'public'>,
  card: IndicatorCard,
  pages: PageRenderer,
  place: PagePlace
): Generator<readonly [path: string, text: string]> {
  const folder = `${scorecard.institution.slug}/embed`;
  const [first, ...others] = card.views;
  yield [`${folder}/${card.slug}.html`, pages.embed(scorecard, card, first, place)];
  yield [`${folder}/${card.slug}.svg`, pages.embedSvg(scorecard, card, first, place)];
  for (const view of others) yield [`${folder}/${view.slug}.html`, pages.embed(scorecard, card, view, place)];
}
