/** Distance from what was expected, relative to it (absolute where 0 was expected); equal infinities are at distance 0. */
export function relativeError(got: number | undefined, expected: number): number {
  if (got === undefined) return Infinity;
  if (got === expected) return 0;
  return Math.abs(got - expected) / (expected === 0 ? 1 : Math.abs(expected));
}
