import { canonicalDecimal } from './read-number.ts';
import type { Reading } from './reading.ts';

/** A share from 0 to 1, given as `0.25` or as `25%`; canonical decimal. */
export function readShare(text: string): Reading {
  const parts = /^(\d*\.?\d+|\d+\.)\s*(%?)$/.exec(text);
  const value = parts && canonicalDecimal(parts[2] === '%' ? `${parts[1]}e-2` : parts[1]!);
  if (value === null || !(Number(value) >= 0 && Number(value) <= 1))
    return { trouble: { code: 'share-unreadable', details: { cell: text } } };
  return { value };
}
