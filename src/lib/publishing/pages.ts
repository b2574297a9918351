import checkScript from 'virtual:check-script';
import { embedScript } from '#lib/pages/embed-script.ts';
import type { PagePlace } from '#lib/pages/page-languages.ts';
import { pageOptions } from '#lib/pages/page-options.ts';
import { checkScriptPath, renderCheckPage } from '#lib/pages/render-check.ts';
import {
  renderPromisesEmbed,
  renderRedressEmbed,
  renderSummaryEmbed
} from '#lib/pages/render-accountability-embeds.ts';
import {
  renderFrameworkPage,
  renderFrameworkRecord,
  renderFrameworksPage,
  renderGlossaryPage
} from '#lib/pages/render-frameworks.ts';
import { renderCardPicture } from '#lib/pages/render-card-picture.ts';
import { renderEmbedsPage } from '#lib/pages/render-embeds.ts';
import { letterTexts, renderLettersPage } from '#lib/pages/render-letters.ts';
import {
  renderEmbed,
  renderEmbedSvg,
  renderIndexPage,
  renderInstitutionPage,
  renderMethodsPage
} from '#lib/pages/render.ts';
import type { Provenance } from '#lib/scorecard/method-model.ts';
import type { DimensionView, Edition, IndexCard, IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';

/**
 * What draws the pages: handed to `publish`, so that it is tested without them. Each gives a whole document, in the language of
 * its place.
 */
export interface PageRenderer {
  /** `picture`: whether a `card.png` stands beside the page. */
  institution(scorecard: Scorecard<'public'>, place: PagePlace, picture: boolean): string;
  index(index: IndexCard<'public'>, place: PagePlace): string;
  /** `provenance`: how the measures were counted, and the files of figures. */
  methods(edition: Edition, indicators: readonly IndicatorCard[], place: PagePlace, provenance?: Provenance): string;
  embed(scorecard: Scorecard<'public'>, card: IndicatorCard, view: DimensionView | undefined, place: PagePlace): string;
  embedSvg(
    scorecard: Scorecard<'public'>,
    card: IndicatorCard,
    view: DimensionView | undefined,
    place: PagePlace
  ): string;
  /** The institution in one picture, an SVG of 1200 × 630. */
  card(scorecard: Scorecard<'public'>, place: PagePlace): string;
  /** The page on which readers have the figures computed again. */
  check(index: IndexCard<'public'>, place: PagePlace): string;
  /** Both frameworks and the nine criteria, as an entrance. */
  frameworks(edition: Edition, place: PagePlace): string;
  framework(edition: Edition, id: 'light-and-heat' | 'raising-the-bar', place: PagePlace): string;
  glossary(edition: Edition, place: PagePlace): string;
  /** What one institution has on record for every item of both frameworks. */
  frameworkRecord(scorecard: Scorecard<'public'>, place: PagePlace): string;
  /** The letters that ask for what is missing, ready to print. */
  letters(scorecard: Scorecard<'public'>, place: PagePlace): string;
  /** The same as plain text, one per thing to ask for; `id` is a slug. */
  letterTexts(
    scorecard: Scorecard<'public'>,
    place: PagePlace
  ): readonly { readonly id: string; readonly text: string }[];
  /** The codes of everything that the institution's scorecard offers to other pages. */
  embeds(scorecard: Scorecard<'public'>, place: PagePlace): string;
  summaryEmbed(scorecard: Scorecard<'public'>, place: PagePlace): string;
  promisesEmbed(scorecard: Scorecard<'public'>, place: PagePlace): string;
  redressEmbed(scorecard: Scorecard<'public'>, place: PagePlace): string;
  /** Files that the pages of an edition share, by path from its root. */
  readonly shared: Readonly<Record<string, string>>;
}

/** The pages of `pages/`. */
export const publishedPages: PageRenderer = {
  institution: (scorecard, place, picture) => renderInstitutionPage(scorecard, { ...pageOptions(place), picture }),
  index: (index, place) => renderIndexPage(index, pageOptions(place)),
  methods: (edition, indicators, place, provenance) =>
    renderMethodsPage(edition, indicators, pageOptions(place), provenance),
  embed: (scorecard, card, view, place) => renderEmbed(scorecard, card, view, pageOptions(place)),
  embedSvg: (scorecard, card, view, place) => renderEmbedSvg(scorecard, card, view, pageOptions(place)),
  card: (scorecard, place) => renderCardPicture(scorecard, pageOptions(place)),
  check: (index, place) => renderCheckPage(index, pageOptions(place)),
  frameworks: (edition, place) => renderFrameworksPage(edition, pageOptions(place)),
  framework: (edition, id, place) => renderFrameworkPage(edition, id, pageOptions(place)),
  glossary: (edition, place) => renderGlossaryPage(edition, pageOptions(place)),
  frameworkRecord: (scorecard, place) => renderFrameworkRecord(scorecard, pageOptions(place)),
  letters: (scorecard, place) => renderLettersPage(scorecard, place),
  letterTexts: (scorecard, place) => letterTexts(scorecard, place),
  embeds: (scorecard, place) => renderEmbedsPage(scorecard, pageOptions(place)),
  summaryEmbed: (scorecard, place) => renderSummaryEmbed(scorecard, pageOptions(place)),
  promisesEmbed: (scorecard, place) => renderPromisesEmbed(scorecard, pageOptions(place)),
  redressEmbed: (scorecard, place) => renderRedressEmbed(scorecard, pageOptions(place)),
  shared: { 'embed.js': embedScript, [checkScriptPath]: checkScript }
};
