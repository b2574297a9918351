import { binomialProbability } from './binomial-probability.ts';

/**
 * Both tails of the beta distribution, the regularised incomplete beta function and its complement.
 *
 * By the even part of the continued fraction https://dlmf.nist.gov/8.17.22 (as DiDonato and Morris give it,
 * https://doi.org/10.1145/131766.131776), from the side where it settles in some multiple of √max(a, b) terms, beside the
 * exact binomial probability. Written here because the library's function calls `eval`, which a content security policy
 * forbids, and loses digits where a and b are large.
 *
 * @param x 0–1
 * @param complement 1 − x, handed in so that it keeps its digits where x is close to 1
 * @param a more than 0
 * @param b more than 0
 */
export function betaTails(
  x: number,
  complement: number,
  a: number,
  b: number
): { readonly lower: number; readonly upper: number } {
  if (x < (a + 1) / (a + b + 2)) {
    const lower = tail(x, complement, a, b);
    return { lower, upper: 1 - lower };
  }
  const upper = tail(complement, x, b, a);
  return { lower: 1 - upper, upper };
}

function tail(x: number, complement: number, a: number, b: number): number {
  if (x === 0) return 0;
  const density = binomialProbability(a, b, x, complement) * (a / (a + b)) * b;
  return Math.min(1, density / continuedFraction(x, complement, a, b));
}

function continuedFraction(x: number, complement: number, a: number, b: number): number {
  const excess = a * complement - b * x + 1;
  let value = (a / (a + 1)) * excess;
  let c = value;
  let d = 0;
  for (let k = 1; k < 10_000_000; k++) {
    const odd = a + 2 * k - 1;
    const numerator = ((a + k - 1) / odd) * ((a + b + k - 1) / odd) * k * (b - k) * x * x;
    const denominator = k + (k * (b - k) * x) / odd + ((a + k) / (odd + 2)) * (excess + k * (1 + complement));
    d = 1 / (denominator + numerator * d);
    c = denominator + numerator / c;
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) < 1e-15) return value;
  }
  throw new Error(`the incomplete beta function did not settle at x ${x}, a ${a}, b ${b}`);
}
