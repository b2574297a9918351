import { criticalValue } from './critical-value.ts';
import { demandRate } from './demand-sample.ts';
import type { Interval } from './interval.ts';

/**
 * Byar's approximation of the exact interval of a rate, as public health agencies use it: the cube of a normal
 * approximation, taken at the events for the lower limit and at one more for the upper.
 *
 * Source: Breslow and Day, Statistical Methods in Cancer Research II (1987), page 69. Another formula of the same name
 * adds a half in both limits; that is not this one. A lower limit below 0 is 0.
 *
 * @param events 0 or more
 * @param exposure in any unit
 * @param confidence inside (0, 1)
 * @returns limits per unit of exposure, or undefined where exposure is 0
 * @throws RangeError for impossible arguments
 * @example byarInterval(20, 1) // { lower: 12.2114…, upper: 30.8898… }
 */
export function byarInterval(events: number, exposure: number, confidence = 0.95): Interval | undefined {
  demandRate({ events, exposure });
  const z = criticalValue(confidence);
  if (exposure === 0) return undefined;
  return {
    lower: events === 0 ? 0 : Math.max(0, cubed(events, -z)) / exposure,
    upper: cubed(events + 1, z) / exposure
  };
}

function cubed(count: number, z: number): number {
  const root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
  return count * root * root * root;
}
