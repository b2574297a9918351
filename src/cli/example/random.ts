/** A source of numbers in [0, 1): the same ones for the same seed, everywhere (mulberry32, integer arithmetic only). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Weights by name; they need not add up to one. */
export type Weights = Readonly<Record<string, number>>;

/** One of the names, as often as its weight says. */
export function pick(next: () => number, weights: Weights): string {
  const names = Object.entries(weights);
  let left = next() * names.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of names) {
    left -= weight;
    if (left < 0) return name;
  }
  return names.at(-1)![0];
}
