import { binomialProbability } from './binomial-probability.ts';
import { demand } from './demand.ts';
import { demandProportion } from './demand-sample.ts';
import { exactTwoSided } from './exact-two-sided.ts';
import type { ProportionSample } from './sample.ts';

/**
 * Fisher's exact test that two shares are equal: given how many events there are in all, how likely is a split between
 * the groups no more probable than the one seen. For small counts, fast for large ones too.
 *
 * Source: Fisher, The Design of Experiments (1935), chapter 2; two-sided as R's `fisher.test`.
 *
 * @param compared events and size, whole numbers
 * @param reference the same for the reference group
 * @returns two-sided p, 1 where all rows are alike, or undefined where a size is 0
 * @throws RangeError for impossible or fractional arguments
 * @example fisherExactTest({ events: 3, size: 4 }, { events: 1, size: 4 }) // 0.4857142857142857
 */
export function fisherExactTest(compared: ProportionSample, reference: ProportionSample): number | undefined {
  demandProportion(compared);
  demandProportion(reference);
  const isWhole = [compared.events, compared.size, reference.events, reference.size].every(Number.isSafeInteger);
  demand(isWhole, 'whole numbers of events and rows');
  if (compared.size === 0 || reference.size === 0) return undefined;

  const events = compared.events + reference.events;
  const size = compared.size + reference.size;
  const lowest = Math.max(0, events - reference.size);
  const highest = Math.min(events, compared.size);
  const share = events / size;
  const complement = (size - events) / size;
  const inAll = binomialProbability(events, size - events, share, complement);
  return exactTwoSided(
    {
      lowest,
      highest,
      mode: Math.max(lowest, Math.min(highest, Math.floor((events + 1) * ((compared.size + 1) / (size + 2))))),
      probability: (count) =>
        (binomialProbability(count, compared.size - count, share, complement) *
          binomialProbability(events - count, reference.size - events + count, share, complement)) /
        inAll,
      growth: (count) =>
        ((compared.size - count) / (count + 1)) * ((events - count) / (reference.size - events + count + 1))
    },
    compared.events
  );
}
