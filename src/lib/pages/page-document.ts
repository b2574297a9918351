import type { Messages } from '#lib/messages/messages.ts';
import { documentOf, type DocumentParts } from './document.ts';
import { pageHead, type PageAbout } from './page-head.ts';
import type { Audience } from './types.ts';

export interface PageParts {
  readonly title: string;
  readonly description: string;
  readonly styles: string;
  /** Plain markup, made from components. */
  readonly body: string;
  readonly audience: Audience;
  /** What other sites are told of the page; a private page tells nothing. */
  readonly about?: Omit<PageAbout, 'title' | 'description'>;
  /** The only script that may run. */
  readonly script?: NonNullable<DocumentParts['script']>;
  /** Instead of it: a script of the page's own site. */
  readonly siteScript?: string;
}

/** A published document in its language; a private one bears the word in its title and a mark on its body. */
export function pageDocument(messages: Messages, parts: PageParts): string {
  const isPrivate = parts.audience === 'private';
  const { title, description, about } = parts;
  return documentOf({
    language: messages.language,
    direction: messages.direction,
    title: isPrivate ? `${messages.page.privateMark} · ${title}` : title,
    description,
    styles: parts.styles,
    body: parts.body,
    ...(about && !isPrivate && { head: pageHead({ title, description, ...about }) }),
    ...(parts.script && { script: parts.script }),
    ...(parts.siteScript !== undefined && { siteScript: parts.siteScript }),
    ...(isPrivate ? { bodyClass: 'private-page' } : {})
  });
}
