import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 as lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  return bytesToHex(hash(bytes));
}

const chunk = 1 << 22;

/** SHA-256 of something too large to hold at once: `read` gives the bytes from start (inclusive) to end (exclusive). */
export async function sha256OfParts(
  size: number,
  read: (start: number, end: number) => Promise<Uint8Array>
): Promise<string> {
  const hasher = hash.create();
  for (let start = 0; start < size; start += chunk) hasher.update(await read(start, Math.min(size, start + chunk)));
  return bytesToHex(hasher.digest());
}
