import { builtInIndicators } from '#lib/catalog/indicators.ts';
import type { Indicator } from '#lib/catalog/types.ts';
import type { Intake } from '#lib/intake/types.ts';

/** All indicators of a project: the built-in ones in the catalog's order, then its own. One of its own replaces a built-in one of the same id. */
export function indicatorsOf(intake: Intake): readonly Indicator[] {
  const own = new Map(intake.indicators.map((indicator) => [indicator.id, indicator]));
  const builtIn = builtInIndicators.map((indicator) => own.get(indicator.id) ?? indicator);
  const taken = new Set(builtIn.map((indicator) => indicator.id));
  return [...builtIn, ...[...own.values()].filter((indicator) => !taken.has(indicator.id))];
}
