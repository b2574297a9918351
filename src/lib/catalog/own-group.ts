import { normaliseHeader } from './header.ts';
import type { Group, GroupRole } from './types.ts';

/**
 * A group that the vocabulary does not have: the file's own label, in every language. Its id is a slug of the label; where the slug
 * loses something (`<25` and `>25`), a checksum of the label follows, so that two labels never share an id.
 */
export function ownGroup(label: string, role: GroupRole): Group {
  const slug = normaliseHeader(label).replaceAll('_', '-');
  const plain = slug === label.replaceAll(' ', '-');
  return { id: plain ? slug : `${slug}-${checksum(label)}`, label: { en: label }, role };
}

/** FNV-1a, 32 bits, http://www.isthe.com/chongo/tech/comp/fnv/ */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
