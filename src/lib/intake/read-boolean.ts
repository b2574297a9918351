import { normaliseHeader } from '#lib/catalog/header.ts';
import type { Reading } from './reading.ts';

const yes = new Set(['yes', 'y', 'true', 't', '1', 'x', 'si', 's', 'verdadero', 'cierto', 'v', 'checked', '1_0']);
const no = new Set(['no', 'n', 'false', 'f', '0', 'falso', 'unchecked', '0_0']);

/** Yes or no in their usual spellings, English and Spanish; canonical `yes` and `no`. */
export function readBoolean(text: string): Reading {
  const word = /^[✓✔☑]$/.test(text) ? 'yes' : normaliseHeader(text);
  if (yes.has(word)) return { value: 'yes' };
  if (no.has(word)) return { value: 'no' };
  return { trouble: { code: 'boolean-unreadable', details: { cell: text } } };
}
