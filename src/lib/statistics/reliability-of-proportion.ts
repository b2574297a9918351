import { betaTails } from './beta-tails.ts';
import { clopperPearsonInterval } from './clopper-pearson-interval.ts';
import { demand } from './demand.ts';
import { demandProportion } from './demand-sample.ts';
import type { Reliability } from './reliability.ts';

/**
 * Whether a proportion is reliable by the presentation standard of the US National Center for Health Statistics.
 *
 * Unreliable: an effective size below 30; else, unless its 95 % Clopper–Pearson interval is 5 points wide at most, one of
 * 30 points or wider, or wider than 130 % of the proportion. Where all rows are alike the effective size is the size and
 * the width counts as 0.
 * Source: Parker and others, Series 2 No. 175 (2017), https://www.cdc.gov/nchs/data/series/sr_02/sr02_175.pdf
 *
 * @param events 0 to size
 * @param size rows at risk
 * @param effectiveSize what they are worth if clustered; more than size counts as size
 * @returns `unreliable` also where size is 0
 * @throws RangeError for impossible arguments
 * @example reliabilityOfProportion(50, 100) // 'ok'
 */
export function reliabilityOfProportion(events: number, size: number, effectiveSize = size): Reliability {
  demandProportion({ events, size });
  demand(effectiveSize >= 0, () => `an effective size of 0 or more, got ${effectiveSize}`);
  const isUniform = events === 0 || events === size;
  const effective = isUniform ? size : Math.min(size, effectiveSize);
  if (effective < 30) return 'unreliable';
  if (isUniform) return 'ok';
  const share = events / size;
  if (isSurelyNarrow(share * effective, effective)) return 'ok';
  const limits = clopperPearsonInterval(share * effective, effective);
  if (!limits) return 'unreliable';
  const width = limits.upper - limits.lower;
  if (width <= 0.05) return 'ok';
  return width >= 0.3 || width / share > 1.3 ? 'unreliable' : 'ok';
}

/**
 * Whether the interval surely is at most 5 points wide, told by two tails instead of two quantiles: the limits lie inside two
 * shares 5 points apart where the tails beyond these are smaller than the interval leaves out.
 */
function isSurelyNarrow(events: number, size: number): boolean {
  const others = size - events;
  const middle = (events + 1.92) / (size + 3.84);
  const [below, above] = [middle - 0.025, middle + 0.025];
  const tail = 0.025 * (1 - 1e-6);
  return (
    below > 0 &&
    above < 1 &&
    betaTails(below, 1 - below, events, others + 1).lower < tail &&
    betaTails(above, 1 - above, events + 1, others).upper < tail
  );
}
