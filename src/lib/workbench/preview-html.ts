import type { Figures } from '#lib/edition/assess.ts';
import { renderFrameworkRecord } from '#lib/pages/render-frameworks.ts';
import { renderLettersPage } from '#lib/pages/render-letters.ts';
import { renderIndexPage, renderInstitutionPage } from '#lib/pages/render.ts';
import type { Audience } from '#lib/scorecard/model.ts';
import type { Sheet } from './preview-address.ts';

/** The very page that an edition has, for that audience: of the institution of that name, or the index where there is none. */
export function previewHtml(figures: Figures<Audience>, institution: string, sheet: Sheet): string {
  const scorecard = figures.scorecards.find((each) => each.institution.name === institution);
  if (scorecard === undefined) return renderIndexPage(figures.index);
  if (sheet === 'letters') return renderLettersPage(scorecard, { language: 'en' });
  if (sheet === 'spanish-letters') return renderLettersPage(scorecard, { language: 'es' });
  return sheet === 'record' ? renderFrameworkRecord(scorecard) : renderInstitutionPage(scorecard);
}
