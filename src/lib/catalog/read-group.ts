import { ageBand } from './age-band.ts';
import { labelKey } from './label-key.ts';
import type { Group } from './types.ts';

/**
 * The group of a label that no list can hold: age bands in any spelling, ZIP codes (cut to three digits), language tags with a
 * region (`es-MX`). `index`: the dimension's groups by label. Undefined for every other label.
 */
export function readGroup(dimensionId: string, text: string, index: ReadonlyMap<string, Group>): Group | undefined {
  if (dimensionId === 'age') return ageBand(text)?.group;
  if (dimensionId === 'zip3') return zipArea(text);
  if (dimensionId === 'language') return taggedLanguage(text, index);
  return undefined;
}

function zipArea(text: string): Group | undefined {
  const code = /^(?:zip\s*(?:code)?\s*)?(?:(\d{5})(?:-?\d{4})?|(\d{4})(?:-\d{4})?|(\d{3})(?:xx|\*\*)?)(?:\.0+)?$/i.exec(
    text
  );
  if (!code) return undefined;
  const area = (code[1] ?? code[2]?.padStart(5, '0') ?? code[3]!).slice(0, 3);
  return { id: area, label: { en: area, es: area }, role: 'known' };
}

/** Unless it is written as the standard writes it, what looks like a region may be a second language: `es-ar`. */
function taggedLanguage(text: string, index: ReadonlyMap<string, Group>): Group | undefined {
  const tag = /^([a-z]{2,3})(?:[-_](hans|hant|latn|cyrl|arab|guru))?(?:[-_]([a-z]{2}|\d{3}))?$/i.exec(text);
  if (!tag || (tag[2] ?? tag[3]) === undefined) return undefined;
  const region = tag[3] ?? '';
  const isStandard = tag[1] === tag[1]!.toLowerCase() && region === region.toUpperCase();
  if (!isStandard && index.has(labelKey(region))) return undefined;
  return index.get(labelKey(tag[1]!));
}
