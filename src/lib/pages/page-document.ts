import type { Messages } from '#lib/messages/messages.ts';
import { documentOf } from './document.ts';
import type { Audience } from './types.ts';

export interface PageParts {
  readonly title: string;
  readonly description: string;
  readonly styles: string;
  /** Plain markup, made from components. */
  readonly body: string;
  readonly audience: Audience;
}

/** A published document in its language; a private one bears the word in its title and a mark on its body. */
export function pageDocument(messages: Messages, parts: PageParts): string {
  const isPrivate = parts.audience === 'private';
  return documentOf({
    language: messages.language,
    direction: messages.direction,
    title: isPrivate ? `${messages.page.privateMark} · ${parts.title}` : parts.title,
    description: parts.description,
    styles: parts.styles,
    body: parts.body,
    ...(isPrivate ? { bodyClass: 'private-page' } : {})
  });
}
