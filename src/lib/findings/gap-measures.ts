import type { Indicator } from '#lib/catalog/types.ts';
import type { Audience } from '#lib/tallies/tally.ts';
import type { PartialContrast, SidesContrast } from './contrast.ts';
import { absentMeasure, eventsAffected } from './events-affected.ts';
import { isPresent } from './figures.ts';
import type { Pair } from './pair.ts';
import type { Measure } from './types.ts';

/** Difference, ratio and events affected of a pair, as they are printed; events for proportions and rates with counts only. */
export function gapMeasures<A extends Audience>(
  { compared, reference, sides }: Pair<A>,
  made: SidesContrast | undefined,
  indicator: Indicator
): { readonly difference: Measure; readonly ratio: Measure; readonly events: Measure } {
  const isCounted = indicator.kind === 'proportion' || indicator.kind === 'rate';
  if (made === undefined || typeof sides === 'string') {
    const absence = typeof sides === 'string' ? sides : 'not-applicable';
    const events = absentMeasure(isCounted ? absence : 'not-applicable');
    return { difference: absentMeasure(absence, indicator.scale), ratio: absentMeasure(absence), events };
  }
  const factor = sides[0].factor;
  const perScale = factor === indicator.scale ? 1 : factor / indicator.scale;
  const rate = reference !== undefined && isPresent(reference.estimate) ? sides[1].value * perScale : undefined;
  return {
    difference: measure(made.difference, factor),
    ratio: made.ratio === undefined ? absentMeasure('not-applicable') : measure(made.ratio, 1),
    events:
      isCounted && rate !== undefined
        ? eventsAffected(compared, rate, unscaled(made.difference, perScale), indicator.favourable)
        : absentMeasure('not-applicable')
  };
}

function unscaled(difference: PartialContrast, perScale: number): PartialContrast {
  const { estimate, lower, upper } = difference;
  if (lower === undefined || upper === undefined) return { estimate: estimate * perScale };
  return { estimate: estimate * perScale, lower: lower * perScale, upper: upper * perScale };
}

function measure({ estimate, lower, upper, standardError }: PartialContrast, factor: number): Measure {
  return {
    estimate: finite(estimate),
    lower: finite(lower),
    upper: finite(upper),
    standardError: finite(standardError),
    factor
  };
}

function finite(value: number | undefined): Measure['estimate'] {
  return value !== undefined && Number.isFinite(value) ? value : { absent: 'not-applicable' };
}
