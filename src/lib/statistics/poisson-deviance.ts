import ln from '@stdlib/math-base-special-ln';

/**
 * How far an observed count lies from what was expected: observed × ln(observed / expected) + expected − observed,
 * without losing digits where the two are close (there by the series of the inverse hyperbolic tangent,
 * https://dlmf.nist.gov/4.38.5).
 *
 * @param observed 0 or more
 * @param expected 0 or more; infinite deviance where nothing was expected and something came
 */
export function poissonDeviance(observed: number, expected: number): number {
  if (observed === 0) return expected;
  if (expected === 0) return Infinity;
  const gap = observed - expected;
  const relative = gap / (observed + expected);
  if (Math.abs(relative) >= 0.1) return observed * ln(observed / expected) - gap;
  const square = relative * relative;
  let sum = gap * relative;
  let power = 2 * observed * relative;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
