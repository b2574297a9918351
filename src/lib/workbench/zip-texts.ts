import { zip } from '#lib/publishing/zip.ts';

/** Texts by name as one ZIP. */
export function zipTexts(texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  return new Uint8Array(zip(new Map(Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)]))));
}
