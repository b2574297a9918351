import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { gammaTails } from './gamma-tails.ts';
import { poissonProbability } from './poisson-probability.ts';
import { remembered } from './remembered.ts';

/**
 * The value that leaves `probability` in one tail of the gamma distribution with scale 1.
 *
 * Newton's method for the logarithm of that tail as a function of ln x: it is concave, so the steps cannot circle.
 *
 * @param probability inside (0, 1)
 * @param shape more than 0
 * @param tail which side of the value `probability` lies on
 */
export function gammaQuantile(probability: number, shape: number, tail: 'lower' | 'upper'): number {
  const ofTail = known[tail];
  let ofProbability = ofTail.get(probability);
  if (ofProbability === undefined) {
    ofProbability = remembered((asked) => computed(probability, asked, tail));
    if (ofTail.size >= 16) ofTail.clear();
    ofTail.set(probability, ofProbability);
  }
  return ofProbability(shape);
}

/** Tail → probability → quantile by shape. */
const known = {
  lower: new Map<number, (shape: number) => number>(),
  upper: new Map<number, (shape: number) => number>()
};

function computed(probability: number, shape: number, tail: 'lower' | 'upper'): number {
  const root = 1 / Math.sqrt(shape);
  const longest = tail === 'lower' ? Math.max(root, root * root) : Math.min(root, 1);
  let logarithm = ln(shape);
  for (let round = 0; round < 1000; round++) {
    const x = exp(logarithm);
    const reached = gammaTails(x, shape)[tail];
    if (tail === 'lower' && !(reached > 0)) return 0;
    const missing = ln(probability / reached);
    const slope = (shape * poissonProbability(shape, x)) / reached;
    const step = Math.max(-longest, Math.min(longest, missing / slope));
    logarithm += tail === 'lower' ? step : -step;
    if (Math.abs(missing) < 1e-9) return exp(logarithm);
  }
  throw new Error(`the gamma quantile of ${probability} did not settle at shape ${shape}`);
}
