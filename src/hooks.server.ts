import type { Handle } from '@sveltejs/kit';
import { languageOf } from './routes/language-of.ts';

/** Writes the language of a page's address into the document, so that it stands there without a script. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%language%', languageOf(event.params['language']))
  });
