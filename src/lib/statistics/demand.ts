/**
 * The room's one policy for bad arguments: what can never be right (NaN, a negative count, more events than rows) is our
 * own defect and throws. What is possible and yet leaves a quantity undefined (no rows at all) is answered with
 * `undefined` by the function itself.
 *
 * @param condition what a right argument fulfils; false for NaN when it is written as the good condition
 * @param expectation what was expected, for the message; as a function where it names the argument, so that nothing is
 *   written out for the millions of arguments that are right
 * @throws RangeError where the condition does not hold
 */
export function demand(condition: boolean, expectation: string | (() => string)): asserts condition {
  if (!condition) throw new RangeError(`expected ${typeof expectation === 'string' ? expectation : expectation()}`);
}
