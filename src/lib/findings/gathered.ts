/** Items by a text, in the order in which each text is first met; in pieces. */
export function* gathered<T>(
  items: readonly T[],
  textOf: (item: T) => string
): Generator<void, ReadonlyMap<string, readonly T[]>> {
  const groups = new Map<string, T[]>();
  for (const [index, item] of items.entries()) {
    if (index % piece === piece - 1) yield;
    const text = textOf(item);
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [item]);
    else group.push(item);
  }
  return groups;
}

/** Items between two pauses. */
const piece = 1024;
