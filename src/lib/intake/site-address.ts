import { readUrl } from './read-url.ts';

/**
 * The address of the folder that an edition will be found in, as a person writes it: https alone, without a query or a mark, with
 * its slash at the end. Undefined where it is none.
 */
export function maybeSiteAddress(text: string): string | undefined {
  if (!('value' in readUrl(text)) || /[?#]/u.test(text) || !/^https:/iu.test(text)) return undefined;
  const { href } = new URL(text);
  const folder = href.replace(/index\.html$/u, '');
  return folder.endsWith('/') ? folder : `${folder}/`;
}
