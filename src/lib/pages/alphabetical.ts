const plain: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n~' };

/**
 * In the order of the alphabet as English and Spanish readers look words up: without regard to capitals and accents, ñ after n. The
 * same on every machine. Equal words keep their order.
 */
export function alphabetical<T>(values: readonly T[], word: (value: T) => string): readonly T[] {
  return values
    .map((value) => ({ value, key: keyOf(word(value)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ value }) => value);
}

function keyOf(word: string): string {
  return [...word.toLowerCase()].map((letter) => plain[letter] ?? letter).join('');
}
