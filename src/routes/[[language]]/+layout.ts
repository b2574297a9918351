import { error } from '@sveltejs/kit';
import { isLanguage, languages } from '#lib/messages/languages.ts';

/** Pages of the first language stand at the root, others below their tag; anything else there is no page. */
export function load({ params }: { params: { language?: string } }): void {
  const { language } = params;
  if (language !== undefined && (!isLanguage(language) || language === languages[0])) error(404);
}
