/**
 * What tells names apart: each without the words that all of them share at the beginning and at the end. A name that is nothing but
 * shared words stays whole, and so does a single name.
 *
 * @example ownWords(['race_white', 'race_black']) // ['white', 'black']
 */
export function ownWords(names: readonly string[]): readonly string[] {
  if (names.length < 2) return names;
  const split = names.map((name) => name.split(/([^\p{L}\p{N}]+)/u));
  const shortest = Math.min(...split.map((parts) => parts.length));
  const shared = (at: (parts: readonly string[], index: number) => string | undefined) => {
    let count = 0;
    while (count < shortest && split.every((parts) => same(at(parts, count), at(split[0]!, count)))) count++;
    return count;
  };
  const before = shared((parts, index) => parts[index]);
  const after = shared((parts, index) => parts.at(-1 - index));
  const own = split.map((parts) =>
    parts
      .slice(before, Math.max(before, parts.length - after))
      .join('')
      .replace(/^[^\p{L}\p{N}<>≤≥]+|[^\p{L}\p{N}+]+$/gu, '')
  );
  return own.some((name) => name === '') ? names : own;
}

function same(one: string | undefined, other: string | undefined): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}
