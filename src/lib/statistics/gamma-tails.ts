import { poissonProbability } from './poisson-probability.ts';

/**
 * Both tails of the gamma distribution with scale 1, the regularised incomplete gamma functions P and Q.
 *
 * By the power series below the mean and the continued fraction above it (https://dlmf.nist.gov/8.7.1,
 * https://dlmf.nist.gov/8.9.2); both take some multiple of √shape terms. Written here because the library's function is
 * wrong by up to one percent above shapes of 200.
 *
 * @param x 0 or more
 * @param shape more than 0
 */
export function gammaTails(x: number, shape: number): { readonly lower: number; readonly upper: number } {
  if (x < shape + 1) {
    const lower = poissonProbability(shape, x) * series(x, shape);
    return { lower, upper: 1 - lower };
  }
  const upper = poissonProbability(shape, x) * shape * continuedFraction(x, shape);
  return { lower: 1 - upper, upper };
}

function series(x: number, shape: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= x / (shape + k);
    sum += term;
  }
  return sum;
}

function continuedFraction(x: number, shape: number): number {
  let b = x + 1 - shape;
  let c = Infinity;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < 10_000_000; k++) {
    const a = -k * (k - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) < 1e-15) return value;
  }
  throw new Error(`the incomplete gamma function did not settle at x ${x}, shape ${shape}`);
}
