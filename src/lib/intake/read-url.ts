import type { Reading } from './reading.ts';

/**
 * An address of the web, http or https and nothing else, because it becomes a link on a published page: no script, no file, no
 * name or password in it, no spaces or signs that cannot be seen.
 */
export function readUrl(text: string): Reading {
  return /^https?:\/\/[^\s<>"'`\\\p{Cc}\p{Cf}]+$/iu.test(text) && isPlainAddress(text)
    ? { value: text }
    : { trouble: { code: 'url-unreadable', details: { cell: text } } };
}

function isPlainAddress(text: string): boolean {
  try {
    const { hostname, username, password } = new URL(text);
    return hostname !== '' && username === '' && password === '' && !/^https?:\/\/[^/?#]*@/i.test(text);
  } catch {
    return false;
  }
}
