import type { IndicatorCard, IndicatorReference } from './model.ts';

/** A measure as other cards name it: enough to print it with its verdict and to link to it. */
export function indicatorReference({ id, slug, label, verdict, scale, kind }: IndicatorCard): IndicatorReference {
  return { id, slug, label, verdict, scale, kind };
}
