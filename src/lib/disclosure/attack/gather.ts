import type { Known } from './read-slices.ts';

/** Slices that have a key in common. */
export function gather(slices: readonly Known[], keyOf: (known: Known) => unknown): readonly (readonly Known[])[] {
  const groups = new Map<string, Known[]>();
  for (const known of slices) {
    const key = JSON.stringify(keyOf(known));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [known]);
    else group.push(known);
  }
  return [...groups.values()];
}
