/**
 * Does work that comes in pieces to its end at once, and gives what it returns. Such work is a generator that yields nothing between
 * two pieces, so that whoever drives it can do other things there, or leave off.
 */
export function finished<T>(work: Generator<void, T>): T {
  let next = work.next();
  while (next.done !== true) next = work.next();
  return next.value;
}
