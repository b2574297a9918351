import type { Scorecard } from '#lib/scorecard/model.ts';

/** `scorecard.json`: the scorecard as it is; keys in the model's order, so that the same scorecard gives the same text. */
export function scorecardJson(scorecard: Scorecard<'public'>): string {
  return `${JSON.stringify(scorecard, null, 1)}\n`;
}
