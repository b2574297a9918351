import { letterTexts } from '#lib/pages/render-letters.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import { zipTexts } from './zip-texts.ts';

/** All letters to an institution as texts in one ZIP. */
export function letterArchive(
  scorecard: Scorecard<'public'>,
  language: 'en' | 'es'
): { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } {
  const texts = letterTexts(scorecard, { language }).map(({ id, text }) => [`${id}.txt`, text] as const);
  const ending = language === 'es' ? '-es' : '';
  return { name: `letters-${scorecard.institution.slug}${ending}.zip`, bytes: zipTexts(Object.fromEntries(texts)) };
}
