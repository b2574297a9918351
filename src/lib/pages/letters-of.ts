import { findIndicator } from '#lib/catalog/indicators.ts';
import { tableAsks } from '#lib/catalog/table-asks.ts';
import { letterOf } from '#lib/messages/letters.ts';
import type { Letter, LetterLanguage } from '#lib/messages/letter-subjects.ts';
import type { DemandCard, Scorecard } from '#lib/scorecard/model.ts';
import type { Audience } from './types.ts';

/** Days that we propose for an answer: the default from which on answers to the public count as in time. */
export const answerDays = findIndicator('time-to-answer')?.metAt ?? 30;

/**
 * Every letter of a scorecard: where there are several demands first the one that joins them (`everything`), then one for each, by the
 * demand's id. Without demands none. Letters of a private scorecard print no figures: they are written to leave the building.
 */
export function lettersOf(scorecard: Scorecard<Audience>, language: LetterLanguage): readonly Letter[] {
  const { institution, edition, demands } = scorecard;
  const letter = (id: string, asked: readonly DemandCard[]): Letter =>
    letterOf(
      {
        id,
        institution: institution.name,
        edition,
        demands: asked,
        asks: tableAsks.filter(({ table }) => asked.some(({ tables }) => tables.includes(table))),
        answerDays,
        withFigures: scorecard.audience === 'public'
      },
      language
    );
  const ids = new Set(demands.map(({ id }) => id));
  let everything = 'everything';
  while (ids.has(everything)) everything += '-asked';
  return [
    ...(demands.length > 1 ? [letter(everything, demands)] : []),
    ...demands.map((demand) => letter(demand.id, [demand]))
  ];
}
