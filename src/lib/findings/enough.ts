import type { Favourable } from '#lib/catalog/types.ts';
import { normalTail } from '#lib/statistics/normal-tail.ts';
import { reliabilityOfProportion } from '#lib/statistics/reliability-of-proportion.ts';
import { reliabilityOfRate } from '#lib/statistics/reliability-of-rate.ts';
import type { Side } from './side.ts';
import { wouldConclude, type CountedSide } from './would-conclude.ts';

/**
 * How large the compared group would have to be (rows or exposure, rounded up to two digits) for a conclusion, if its figure
 * and the reference group stayed as they are: reliable, and by the normal approximation either a clear gap at the family's
 * level or an interval inside the margin. For proportions and rates; `undefined` where nothing below 10 million would do, or
 * where the group is that large already and only an exact test says otherwise.
 *
 * @param size the group's denominator now
 */
export function enough(
  compared: Side,
  reference: Side,
  size: number,
  rule: { readonly favourable: Favourable; readonly smallestGap: number; readonly familySize: number }
): number | undefined {
  if (!isCounted(compared) || !isCounted(reference) || !(size > 0)) return undefined;
  // What is reliable stays so as it grows, and asking is dear: so it is asked last, and not again above a size that is.
  let reliableFrom = Infinity;
  const concludes = (tried: number): boolean => {
    const grown = times(compared, tried / size);
    const pAdjusted = Math.min(1, approximateP(grown, reference) * Math.max(1, rule.familySize));
    if (!wouldConclude(grown, reference, rule, pAdjusted)) return false;
    if (tried < reliableFrom && isReliable(grown)) reliableFrom = tried;
    return tried >= reliableFrom;
  };
  if (concludes(size)) return undefined;
  let least = size;
  let most = size;
  do {
    if (most === largest) return undefined;
    least = most;
    most = Math.min(2 * most, largest);
  } while (!concludes(most));
  while (most - least > most / 1000) {
    const middle = (least + most) / 2;
    if (concludes(middle)) most = middle;
    else least = middle;
  }
  return roundedUp(most);
}

const largest = 1e7;

function isCounted(side: Side): side is CountedSide {
  return side.form === 'proportion' || side.form === 'rate';
}

function times(side: CountedSide, factor: number): CountedSide {
  if (side.form === 'rate') {
    return { ...side, sample: { events: side.sample.events * factor, exposure: side.sample.exposure * factor } };
  }
  const size = side.sample.size * factor;
  return { ...side, sample: { events: Math.min(side.sample.events * factor, size), size } };
}

function isReliable(side: CountedSide): boolean {
  const { sample } = side;
  return 'size' in sample
    ? reliabilityOfProportion(sample.events, sample.size) === 'ok'
    : reliabilityOfRate(sample.events, sample.exposure) === 'ok';
}

/** Pooled z of two shares or of two rates. */
function approximateP(compared: CountedSide, reference: CountedSide): number {
  const [one, other] = [counts(compared), counts(reference)];
  const pooled = (one.events + other.events) / (one.size + other.size);
  const spread = compared.form === 'proportion' ? pooled * (1 - pooled) : pooled;
  const variance = spread * (1 / one.size + 1 / other.size);
  return variance > 0 ? normalTail((one.events / one.size - other.events / other.size) / Math.sqrt(variance)) : 1;
}

function counts({ sample }: CountedSide): { readonly events: number; readonly size: number } {
  return { events: sample.events, size: 'size' in sample ? sample.size : sample.exposure };
}

function roundedUp(size: number): number {
  let step = 1;
  while (size / step > 100) step *= 10;
  return Math.ceil(size / step) * step;
}
