import { criticalValue } from './critical-value.ts';
import { demandProportion } from './demand-sample.ts';
import type { Interval } from './interval.ts';

/**
 * Wilson's score interval: within which limits the share behind the observed one plausibly lies.
 *
 * Never leaves 0–1 and keeps its width where no event, or nothing else, was seen. The lower limit is taken as the product
 * of both limits over the upper one, which loses no digits for rare events.
 * Source: Wilson, Probable inference (1927), https://doi.org/10.1080/01621459.1927.10502953
 *
 * @param events 0 to size; for clustered rows share × size
 * @param size rows at risk, or their effective number; may be fractional
 * @param confidence inside (0, 1)
 * @returns limits as shares 0–1, or undefined where size is 0
 * @throws RangeError for impossible arguments
 * @example wilsonInterval(1, 10) // { lower: 0.0178…, upper: 0.4041… }
 */
export function wilsonInterval(events: number, size: number, confidence = 0.95): Interval | undefined {
  demandProportion({ events, size });
  const z = criticalValue(confidence);
  if (size === 0) return undefined;
  const square = z * z;
  const spread = z * Math.sqrt((events * (size - events)) / size + square / 4);
  const upper = (events + square / 2 + spread) / (size + square);
  const lower = ((events / size) * (events / (size + square))) / upper;
  return { lower, upper: events === size ? 1 : Math.min(1, upper) };
}
