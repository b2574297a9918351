import { demand } from './demand.ts';

/**
 * Holm's adjustment of the p of one family of tests, so that the chance of any false alarm in it stays at the level.
 *
 * The smallest p is multiplied by the number of tests, the next by one less, and so on; none falls below one before it.
 * A test that could not be made stays undefined and is not counted.
 * Source: Holm (1979), https://www.jstor.org/stable/4615733; R's `p.adjust(method = "holm")`.
 *
 * @param pValues 0–1 or undefined, in any order
 * @returns adjusted p in the same order
 * @throws RangeError for a p outside 0–1
 * @example holm([0.01, undefined, 0.04]) // [0.02, undefined, 0.04]
 */
export function holm(pValues: readonly (number | undefined)[]): (number | undefined)[] {
  const made = pValues.flatMap((pValue, place) => (pValue === undefined ? [] : [{ pValue, place }]));
  for (const { pValue } of made) demand(pValue >= 0 && pValue <= 1, () => `a p from 0 to 1, got ${pValue}`);
  made.sort((a, b) => a.pValue - b.pValue);
  const adjusted: (number | undefined)[] = pValues.map(() => undefined);
  let largest = 0;
  made.forEach(({ pValue, place }, before) => {
    largest = Math.max(largest, Math.min(1, (made.length - before) * pValue));
    adjusted[place] = largest;
  });
  return adjusted;
}
