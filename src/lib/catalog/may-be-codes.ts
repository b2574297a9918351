/**
 * Whether the distinct values of a column may be codes and not what they seem: whole numbers from 0 or 1 upwards without a gap, at
 * most thirty (`1`, `2`, `3` under `race` or `age group`). Ages of children may look so, too: ask, don't decide. False for an empty list.
 */
export function mayBeCodes(values: readonly string[]): boolean {
  const distinct = [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
  if (distinct.length < 2 || distinct.length > 30 || !distinct.every((value) => /^\d{1,2}(?:\.0)?$/.test(value)))
    return false;
  const numbers = distinct.map(Number).sort((a, b) => a - b);
  return numbers[0]! <= 1 && numbers.every((number, index) => number === numbers[0]! + index);
}
