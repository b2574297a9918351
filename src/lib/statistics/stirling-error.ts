import ln from '@stdlib/math-base-special-ln';
import { remembered } from './remembered.ts';

/**
 * What Stirling's formula leaves of a log factorial: ln Γ(n + 1) − [½ ln(2πn) + n ln n − n].
 *
 * With it the probabilities of counts in the millions keep their digits, where differences of log factorials lose them.
 * Series: https://dlmf.nist.gov/5.11.1; small n are carried up to 16 by the recurrence of the gamma function.
 * Use: Loader, Fast and accurate computation of binomial probabilities (2000).
 *
 * @param n more than 0, not necessarily whole
 */
export function stirlingError(n: number): number {
  return n < 16 ? carriedError(n) : seriesError(n);
}

const carriedError = remembered((n) => {
  let carried = 0;
  let m = n;
  for (; m < 16; m++) carried += (m + 0.5) * ln((m + 1) / m) - 1;
  return carried + seriesError(m);
});

function seriesError(m: number): number {
  const square = m * m;
  const series = 1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square;
  return series / m;
}
