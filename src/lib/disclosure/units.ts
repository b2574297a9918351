import type { Exact, Maybe } from '#lib/tallies/tally.ts';

const decimals = 18;
const one = BigInt('1'.padEnd(decimals + 1, '0'));

/** An exact figure as a whole number of 10⁻¹⁸, so that sums and differences stay exact; absent figures give `undefined`. Decimals after the 18th are cut. */
export function toUnits(figure: Maybe<Exact>): bigint | undefined {
  if (typeof figure === 'object') return undefined;
  if (Number.isSafeInteger(figure)) return BigInt(figure) * one;
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(figure));
  if (match === null) throw new Error(`not an exact figure: ${JSON.stringify(figure)}`);
  const [, sign, whole = '', fraction = ''] = match;
  const units = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  return sign === '-' ? -units : units;
}
