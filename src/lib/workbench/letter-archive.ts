import { letterTexts } from '#lib/pages/render-letters.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import { zipTexts } from './zip-texts.ts';

/** All letters to an institution as texts in one ZIP. */
export async function letterArchive(
  scorecard: Scorecard<'public'>,
  language: 'en' | 'es'
): Promise<{ readonly name: string; readonly bytes: Blob }> {
  const texts = letterTexts(scorecard, { language }).map(({ id, text }) => [`${id}.txt`, text] as const);
  const ending = language === 'es' ? '-es' : '';
  const bytes = await zipTexts(Object.fromEntries(texts));
  return { name: `letters-${scorecard.institution.slug}${ending}.zip`, bytes };
}
