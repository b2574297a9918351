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
import { letterTexts, renderLettersPage } from '#lib/pages/render-letters.ts';
import {
  renderEmbed,
  renderEmbedSvg,
  renderIndexPage,
  renderInstitutionPage,
  renderMethodsPage
} from '#lib/pages/render.ts';
import type { DimensionView, Edition, IndexCard, IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';

/** What draws the pages: handed to `publish`, so that it is tested without them. Each gives a whole document. */
export interface PageRenderer {
  institution(scorecard: Scorecard<'public'>): string;
  index(index: IndexCard<'public'>): string;
  methods(edition: Edition, indicators: readonly IndicatorCard[]): string;
  embed(scorecard: Scorecard<'public'>, card: IndicatorCard, view: DimensionView | undefined): string;
  embedSvg(scorecard: Scorecard<'public'>, card: IndicatorCard, view: DimensionView | undefined): string;
  /** Both frameworks and the nine criteria, as an entrance. */
  frameworks(edition: Edition): string;
  framework(edition: Edition, id: 'light-and-heat' | 'raising-the-bar'): string;
  glossary(edition: Edition): string;
  /** What one institution has on record for every item of both frameworks. */
  frameworkRecord(scorecard: Scorecard<'public'>): string;
  /** The letters that ask for what is missing, ready to print. */
  letters(scorecard: Scorecard<'public'>, language: Language): string;
  /** The same as plain text, one per thing to ask for; `id` is a slug. */
  letterTexts(
    scorecard: Scorecard<'public'>,
    language: Language
  ): readonly { readonly id: string; readonly text: string }[];
  summaryEmbed(scorecard: Scorecard<'public'>): string;
  promisesEmbed(scorecard: Scorecard<'public'>): string;
  redressEmbed(scorecard: Scorecard<'public'>): string;
}

type Language = 'en' | 'es';

/** The pages of `pages/`. */
export const publishedPages: PageRenderer = {
  institution: (scorecard) => renderInstitutionPage(scorecard),
  index: (index) => renderIndexPage(index),
  methods: (edition, indicators) => renderMethodsPage(edition, indicators),
  embed: (scorecard, card, view) => renderEmbed(scorecard, card, view),
  embedSvg: (scorecard, card, view) => renderEmbedSvg(scorecard, card, view),
  frameworks: (edition) => renderFrameworksPage(edition),
  framework: (edition, id) => renderFrameworkPage(edition, id),
  glossary: (edition) => renderGlossaryPage(edition),
  frameworkRecord: (scorecard) => renderFrameworkRecord(scorecard),
  letters: (scorecard, language) => renderLettersPage(scorecard, { language }),
  letterTexts: (scorecard, language) => letterTexts(scorecard, { language }),
  summaryEmbed: (scorecard) => renderSummaryEmbed(scorecard),
  promisesEmbed: (scorecard) => renderPromisesEmbed(scorecard),
  redressEmbed: (scorecard) => renderRedressEmbed(scorecard)
};
