import type { Figures } from '#lib/edition/assess.ts';
import { languages, type Language } from '#lib/messages/languages.ts';
import { pageOptions } from '#lib/pages/page-options.ts';
import { renderFrameworkRecord } from '#lib/pages/render-frameworks.ts';
import { renderLettersPage } from '#lib/pages/render-letters.ts';
import { renderIndexPage, renderInstitutionPage } from '#lib/pages/render.ts';
import type { Audience } from '#lib/scorecard/model.ts';
import type { Sheet } from './preview-address.ts';

/** The very page that an edition has, for that audience: of the institution of that name, or the index where there is none. */
export function previewHtml(figures: Figures<Audience>, institution: string, sheet: Sheet, language: Language): string {
  const options = pageOptions({ language, languages });
  const scorecard = figures.scorecards.find((each) => each.institution.name === institution);
  if (scorecard === undefined) return renderIndexPage(figures.index, options);
  if (sheet === 'letters') return renderLettersPage(scorecard, { language, languages });
  return sheet === 'record' ? renderFrameworkRecord(scorecard, options) : renderInstitutionPage(scorecard, options);
}
