import type { JsonReader } from './json-reader.ts';

/**
 * Pairs of different dimensions that a project wants crossed (`answerable.crossings`), each pair once whichever way round. What
 * is no pair is a problem and left out; a dimension that no file has gives no figures.
 */
export function readCrossings(reader: JsonReader, given: unknown): readonly (readonly [string, string])[] {
  if (given === undefined) return [];
  const pairs = new Map<string, readonly [string, string]>();
  for (const pair of Array.isArray(given) ? (given as unknown[]) : [given]) {
    const names = Array.isArray(pair) ? pair.map((name: unknown) => (typeof name === 'string' ? name.trim() : '')) : [];
    const [first = '', second = ''] = names;
    if (names.length !== 2 || first === '' || second === '' || first === second)
      reader.unusable(
        'crossings',
        JSON.stringify(pair),
        'pairs of two different dimensions, such as [["race-ethnicity", "sex"]]'
      );
    else if (!pairs.has(`${second} × ${first}`)) pairs.set(`${first} × ${second}`, [first, second]);
  }
  return [...pairs.values()];
}
