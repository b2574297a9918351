import { zip } from '#lib/publishing/zip.ts';

/** Texts by name as one ZIP. */
export function zipTexts(texts: Readonly<Record<string, string>>): Promise<Blob> {
  const encoder = new TextEncoder();
  return zip(new Map(Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)])));
}
