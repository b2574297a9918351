import { readUrl } from './read-url.ts';

/** Terms of use, as a person writes them: an SPDX identifier (`CC-BY-4.0`) or an https address. Undefined where it is neither. */
export function maybeLicence(text: string): string | undefined {
  if (/^[a-z\d][a-z\d.+-]{0,63}$/iu.test(text)) return text;
  return /^https:/iu.test(text) && 'value' in readUrl(text) ? new URL(text).href : undefined;
}
