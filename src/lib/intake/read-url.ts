import type { Reading } from './reading.ts';

/** An address of the web, http or https and nothing else: it becomes a link on a published page. */
export function readUrl(text: string): Reading {
  return /^https?:\/\/[^\s<>"'`\\]+$/i.test(text)
    ? { value: text }
    : { trouble: { code: 'url-unreadable', details: { cell: text } } };
}
