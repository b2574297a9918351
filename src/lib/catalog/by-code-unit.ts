/** Order of two texts by code unit, the same in every language and place. Negative, zero or positive. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
