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
}

/** The pages of `pages/`. */
export const publishedPages: PageRenderer = {
  institution: (scorecard) => renderInstitutionPage(scorecard),
  index: (index) => renderIndexPage(index),
  methods: (edition, indicators) => renderMethodsPage(edition, indicators),
  embed: (scorecard, card, view) => renderEmbed(scorecard, card, view),
  embedSvg: (scorecard, card, view) => renderEmbedSvg(scorecard, card, view)
};
