/** Items between two pauses, where none is given: of the size of an estimate. */
const usual = 128;

/** `map` in pieces of so many items. */
export function* mapped<T, R>(items: readonly T[], make: (item: T) => R, piece = usual): Generator<void, readonly R[]> {
  const made: R[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % piece === 0) yield;
  }
  return made;
}
