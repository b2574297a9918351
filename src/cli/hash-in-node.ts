import { createHash } from 'node:crypto';

/** SHA-256 as lower-case hex, by Node's own. */
export function hashInNode(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
