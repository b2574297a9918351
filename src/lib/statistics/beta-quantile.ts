import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { betaTails } from './beta-tails.ts';
import { binomialProbability } from './binomial-probability.ts';

/** A share and 1 − share, each with all its digits, so that their quotient is the odds. */
export interface ShareAndComplement {
  readonly share: number;
  readonly complement: number;
}

/**
 * The share that leaves `probability` in one tail of the beta distribution.
 *
 * Newton's method for the logarithm of the lower tail as a function of the log odds: it is concave, so the steps cannot
 * circle. The upper tail is the lower one of the mirrored distribution. A share too small for a double is 0.
 *
 * @param probability inside (0, 1)
 * @param a more than 0
 * @param b more than 0
 * @param tail which side of the share `probability` lies on
 */
export function betaQuantile(probability: number, a: number, b: number, tail: 'lower' | 'upper'): ShareAndComplement {
  if (tail === 'lower') return lowerQuantile(probability, a, b);
  const mirrored = lowerQuantile(probability, b, a);
  return { share: mirrored.complement, complement: mirrored.share };
}

function lowerQuantile(probability: number, a: number, b: number): ShareAndComplement {
  const longest = Math.max(1 / a, Math.sqrt(1 / a + 1 / b));
  let logOdds = ln(a / b);
  let before = Infinity;
  for (let round = 0; round < 1000; round++) {
    const { share, complement } = fromLogOdds(logOdds);
    const reached = betaTails(share, complement, a, b).lower;
    if (!(reached > 0)) return { share: 0, complement: 1 };
    const missing = ln(probability / reached);
    const slope = (binomialProbability(a, b, share, complement) * (a / (a + b)) * b) / reached;
    logOdds += Math.max(-longest, Math.min(longest, missing / slope));
    const settled = Math.abs(missing) < 1e-9 || (Math.abs(missing) < 1e-6 && Math.abs(missing) >= before);
    if (settled) return fromLogOdds(logOdds);
    before = Math.abs(missing);
  }
  throw new Error(`the beta quantile of ${probability} did not settle at a ${a}, b ${b}`);
}

function fromLogOdds(logOdds: number): ShareAndComplement {
  return { share: 1 / (1 + exp(-logOdds)), complement: 1 / (1 + exp(logOdds)) };
}
