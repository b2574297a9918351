import type { Localised } from '#lib/catalog/types.ts';

/** Every text in English (with or without Spanish) anywhere within a value, in order. */
export function localisedTexts(value: unknown): readonly Localised[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string') return [value as Localised];
  return Object.values(value).flatMap(localisedTexts);
}
