import type { Known } from './read-slices.ts';

/** Slices that have a key in common: as many parts for all, each of one type. */
export function gather(
  slices: readonly Known[],
  keyOf: (known: Known) => readonly (string | number | undefined)[]
): readonly (readonly Known[])[] {
  const groups = new Map<string, Known[]>();
  for (const known of slices) {
    const key = textOf(keyOf(known));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [known]);
    else group.push(known);
  }
  return [...groups.values()];
}

/** One text for each list, however strange its parts: each after its length. */
function textOf(parts: readonly (string | number | undefined)[]): string {
  let text = '';
  for (const part of parts) {
    const own = String(part);
    text += `${own.length} ${own}`;
  }
  return text;
}
