import { messagesOf } from '#lib/messages/languages.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { PageLanguage, PagePlace } from './page-languages.ts';

/** What every function that draws a page takes, for a page in that place: the words of its language, and the edition's languages. */
export function pageOptions({ language, languages }: PagePlace): {
  readonly messages: Messages;
  readonly languages: readonly PageLanguage[];
} {
  return { messages: messagesOf(language), languages };
}
