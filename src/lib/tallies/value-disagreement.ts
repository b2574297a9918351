import type { Indicator, Maybe } from '#lib/catalog/types.ts';
import type { Value } from '#lib/database/database.ts';
import type { Exact } from './tally.ts';

/**
 * What numerator over denominator comes to, to six digits, where the value printed beside them says something else; undefined
 * where it agrees to the digits printed, or where one of the three is missing or the kind is no quotient.
 */
export function valueDisagreement(
  indicator: Indicator,
  numerator: Maybe<Exact>,
  denominator: Maybe<Exact>,
  value: Value
): string | undefined {
  if (indicator.kind === 'estimate' || indicator.kind === 'time-to-event' || indicator.kind === 'composition')
    return undefined;
  if (typeof numerator === 'object' || typeof denominator === 'object' || value === null) return undefined;
  const printed = String(value);
  const counted = (Number(numerator) / Number(denominator)) * indicator.scale;
  if (!Number.isFinite(counted)) return undefined;
  const decimals = printed.split('.')[1]?.length ?? 0;
  const tolerance = 0.5 / Number(`1e${decimals}`) + 1e-9 * Math.abs(counted);
  return Math.abs(counted - Number(printed)) <= tolerance ? undefined : String(Number(counted.toPrecision(6)));
}
