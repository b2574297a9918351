import { demand } from './demand.ts';
import type { EstimateWithError, MeanSample, ProportionSample, RateSample } from './sample.ts';

/**
 * Throws unless the counts of a proportion are possible.
 *
 * @throws RangeError for NaN, an infinite or negative number, or more events than rows
 */
export function demandProportion({ events, size }: ProportionSample): void {
  demand(Number.isFinite(size) && size >= 0, () => `a size of 0 or more, got ${size}`);
  demand(events >= 0 && events <= size, () => `events from 0 to ${size}, got ${events}`);
}

/**
 * Throws unless the counts of a rate are possible.
 *
 * @throws RangeError for NaN, an infinite or negative number
 */
export function demandRate({ events, exposure }: RateSample): void {
  demand(Number.isFinite(events) && events >= 0, () => `events of 0 or more, got ${events}`);
  demand(Number.isFinite(exposure) && exposure >= 0, () => `an exposure of 0 or more, got ${exposure}`);
}

/**
 * Throws unless the summary of a mean is possible.
 *
 * @throws RangeError for NaN, infinite numbers, a negative size or variance
 */
export function demandMean({ size, mean, variance, effectiveSize = size }: MeanSample): void {
  demand(Number.isFinite(size) && size >= 0, () => `a size of 0 or more, got ${size}`);
  demand(Number.isFinite(mean), () => `a finite mean, got ${mean}`);
  demand(Number.isFinite(variance) && variance >= 0, () => `a variance of 0 or more, got ${variance}`);
  demand(
    Number.isFinite(effectiveSize) && effectiveSize >= 0,
    () => `an effective size of 0 or more, got ${effectiveSize}`
  );
}

/**
 * Throws unless an estimate and its standard error are possible.
 *
 * @throws RangeError for NaN, infinite numbers, a negative standard error
 */
export function demandEstimate({ estimate, standardError }: EstimateWithError): void {
  demand(Number.isFinite(estimate), () => `a finite estimate, got ${estimate}`);
  demand(
    Number.isFinite(standardError) && standardError >= 0,
    () => `a standard error of 0 or more, got ${standardError}`
  );
}
